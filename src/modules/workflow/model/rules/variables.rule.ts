import { extensionsOf, isOf, type ModdleElement, textOf } from '../moddle-element.js';
import { VARIABLE_TYPES } from '../talakte-properties.js';
import { isRefusedName, isReservedName, reportFeel, VARIABLE_NAME } from './feel-value.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** What goes into steps and what comes out of them, and what a workflow declares. */
export const variablesRule: ProfileRule = {
  name: 'variables',
  check(element, report) {
    if (isOf(element, 'bpmn:Activity', 'bpmn:Event')) {
      checkMappings(element, 'input', extensionsOf(element, 'talakte:Input'), report);
      checkMappings(element, 'output', extensionsOf(element, 'talakte:Output'), report);
    }
    if (isOf(element, 'bpmn:Process')) checkVariables(element, report);
  },
};

function checkMappings(
  owner: ModdleElement,
  direction: 'input' | 'output',
  mappings: readonly ModdleElement[],
  report: Report,
): void {
  const targets = new Set<string>();
  for (const mapping of mappings) {
    const target = textOf(mapping, 'target');
    if (target === undefined) {
      report('mapping-target-missing', owner, { values: { direction } });
      continue;
    }
    if (!VARIABLE_NAME.test(target)) report('mapping-target-invalid', owner, { values: { target } });
    else if (direction === 'input' ? isReservedName(target) : isRefusedName(target))
      report('mapping-target-reserved', owner, { values: { target } });
    else if (targets.has(target)) report('mapping-target-taken', owner, { values: { target } });
    targets.add(target);
    const source = textOf(mapping, 'source');
    if (source === undefined) report('mapping-source-missing', owner, { values: { direction, target } });
    else reportFeel(report, 'mapping-source-invalid', owner, source, { target });
  }
}

function checkVariables(process: ModdleElement, report: Report): void {
  const names = new Set<string>();
  for (const variable of extensionsOf(process, 'talakte:Variable')) {
    const name = textOf(variable, 'name') ?? '';
    if (!VARIABLE_NAME.test(name) || isRefusedName(name)) {
      report('variable-name-invalid', process, { values: { name } });
    } else if (names.has(name)) report('variable-taken', process, { values: { name } });
    names.add(name);
    checkVariable(variable, process, report);
  }
}

function checkVariable(variable: ModdleElement, process: ModdleElement, report: Report): void {
  const type = textOf(variable, 'type') ?? 'text';
  if (!(VARIABLE_TYPES as readonly string[]).includes(type)) {
    report('variable-type-unknown', process, { values: { type, allowed: VARIABLE_TYPES.join(', ') } });
  }
  const required = textOf(variable, 'required') ?? 'false';
  if (required !== 'true' && required !== 'false') {
    report('variable-required-invalid', process, { values: { value: required } });
  }
}
