import { sentencesOf, modelFinding } from './model-finding.js';
import type { ModdleElement } from './moddle-element.js';
import { codeRule } from './rules/code.rule.js';
import { courseRule } from './rules/course.rule.js';
import { definitionsRule } from './rules/definitions.rule.js';
import { eventsRule } from './rules/events.rule.js';
import { gatewaysRule } from './rules/gateways.rule.js';
import { loopsRule } from './rules/loops.rule.js';
import type { KnownNames, ProfileRule } from './rules/profile-rule.js';
import { scheduleRule } from './rules/schedule.rule.js';
import { shapeRule } from './rules/shape.rule.js';
import { extensionsRule, tasksRule } from './rules/tasks.rule.js';
import { timersRule } from './rules/timers.rule.js';
import { triggersRule } from './rules/triggers.rule.js';
import { variablesRule } from './rules/variables.rule.js';
import { workRule } from './rules/work.rule.js';

/** All rules of the executable profile, in the order in which authors should read their findings. */
export const PROFILE: readonly ProfileRule[] = [
  definitionsRule,
  codeRule,
  courseRule,
  shapeRule,
  gatewaysRule,
  tasksRule,
  extensionsRule,
  scheduleRule,
  workRule,
  variablesRule,
  eventsRule,
  timersRule,
  triggersRule,
  loopsRule,
];

/** A rule as bpmnlint and the modeler in the page take it. */
export type LintRule = () => {
  check(
    element: ModdleElement,
    reporter: { report(id: string, message: string, context: Readonly<Record<string, unknown>>): void },
  ): void;
};

/** The same rules for bpmnlint, by name: `talakte/NAME`. Each report carries the finding with its code and values. */
export function lintRules(known: KnownNames = {}): Readonly<Record<string, LintRule>> {
  const asLintRule =
    (rule: ProfileRule): LintRule =>
    () => ({
      check: (element, reporter) => {
        rule.check(
          element,
          (code, place, details) => {
            const finding = modelFinding(code, { ...details, element: place });
            const { reason, suggestion } = sentencesOf(finding);
            reporter.report(finding.elementId ?? '', `${reason} ${suggestion}`, { finding });
          },
          known,
        );
      },
    });
  return Object.fromEntries(PROFILE.map((rule) => [rule.name, asLintRule(rule)]));
}
