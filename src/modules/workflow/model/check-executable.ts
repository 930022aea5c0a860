import { elementsOf, everyElement } from './moddle-element.js';
import { modelFinding, type ModelFinding } from './model-finding.js';
import type { ParsedModel } from './parse-model.js';
import { PROFILE } from './profile.js';
import type { KnownNames, Report } from './rules/profile-rule.js';

const ORDER = { error: 0, warning: 1, note: 2 } as const;

/**
 * Whether a model may run, as a list of everything that forbids it (`error`), deserves a second look (`warning`) or was
 * understood as documentation only (`note`); the gravest first. A model without errors may be deployed.
 */
export function checkExecutable(model: ParsedModel, known: KnownNames = {}): ModelFinding[] {
  const findings = [...model.findings];
  const report: Report = (code, element, place) => findings.push(modelFinding(code, { ...place, element }));
  const root = model.moddleContext.rootElement;
  const elements = [root, ...elementsOf(root, 'rootElements').flatMap((element) => [...everyElement(element)])];
  for (const rule of PROFILE) for (const element of elements) rule.check(element, report, known);
  return findings.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
