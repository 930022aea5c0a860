import { elementOf, isOf, type ModdleElement, propertyOf, textOf } from '../moddle-element.js';
import { isReservedName, reportFeel, VARIABLE_NAME } from './feel-value.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** So many run side by side; and so often something is repeated one after another. */
export const LOOP_LIMITS = { parallel: 1000, sequential: 1000 } as const;

/** Repetitions: for what, how often at most, and when they may end early. */
export const loopsRule: ProfileRule = {
  name: 'loops',
  check(element, report) {
    const loop = elementOf(element, 'loopCharacteristics');
    if (loop === undefined) return;
    if (isOf(loop, 'bpmn:StandardLoopCharacteristics')) checkLoop(loop, element, report);
    else checkMultiple(loop, element, report);
  },
};

function checkLoop(loop: ModdleElement, activity: ModdleElement, report: Report): void {
  const maximum = propertyOf(loop, 'loopMaximum');
  const limit = LOOP_LIMITS.sequential;
  if (typeof maximum !== 'number' || !(maximum >= 1 && maximum <= limit)) {
    report('loop-unbounded', activity, { values: { limit } });
  }
  const expression = textOf(elementOf(loop, 'loopCondition'), 'body');
  if (expression !== undefined) reportFeel(report, 'loop-condition-invalid', activity, expression);
}

function checkMultiple(loop: ModdleElement, activity: ModdleElement, report: Report): void {
  const collection = textOf(loop, 'collection');
  const cardinality = textOf(elementOf(loop, 'loopCardinality'), 'body');
  if (collection === undefined && cardinality === undefined) report('loop-collection-missing', activity);
  if (collection !== undefined) checkCollection(loop, collection, activity, report);
  if (cardinality !== undefined) checkCardinality(loop, cardinality, activity, report);
  const completion = textOf(elementOf(loop, 'completionCondition'), 'body');
  if (completion !== undefined) reportFeel(report, 'loop-completion-invalid', activity, completion);
  const behaviour = textOf(loop, 'behavior') ?? 'All';
  if (behaviour !== 'All') report('loop-behaviour-refused', activity);
}

function checkCollection(loop: ModdleElement, collection: string, activity: ModdleElement, report: Report): void {
  reportFeel(report, 'loop-collection-invalid', activity, collection);
  const name = textOf(loop, 'elementVariable');
  if (name === undefined) report('loop-variable-missing', activity);
  else if (!VARIABLE_NAME.test(name) || isReservedName(name)) {
    report('loop-variable-invalid', activity, { values: { name } });
  }
}

function checkCardinality(loop: ModdleElement, expression: string, activity: ModdleElement, report: Report): void {
  const limit = propertyOf(loop, 'isSequential') === true ? LOOP_LIMITS.sequential : LOOP_LIMITS.parallel;
  if (!/^\d+$/.test(expression)) reportFeel(report, 'loop-cardinality-invalid', activity, expression);
  else if (Number(expression) > limit) {
    report('loop-too-many', activity, { values: { count: Number(expression), limit } });
  } else if (Number(expression) < 1) {
    report('loop-cardinality-invalid', activity, { values: { expression, detail: 'it is less than one' } });
  }
}
