import { graphOf, reachedFrom, triggerOf } from '../flow-graph.js';
import { isMoment, parseCycle, parseDuration, roughSeconds } from '../iso-time.js';
import { elementOf, isOf, type ModdleElement, propertyOf, textOf } from '../moddle-element.js';
import { expressionIn, reportFeel } from './feel-value.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** Shorter than a minute nobody works; longer than ten years hardly anything waits. */
const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 10 * 366 * 86_400;
const MOST_REPETITIONS = 1000;
const EXAMPLES = { date: '2027-01-31T12:00:00Z', duration: 'P3D', cycle: 'R3/P1D' } as const;

/** Timers: one readable time each, and repetitions that do what their author expects. */
export const timersRule: ProfileRule = {
  name: 'timers',
  check(element, report) {
    const definition = isOf(element, 'bpmn:Event') ? triggerOf(element) : undefined;
    if (!isOf(definition, 'bpmn:TimerEventDefinition')) return;
    const given = (['date', 'duration', 'cycle'] as const).flatMap((kind) => {
      const part = elementOf(definition, `time${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
      return part === undefined ? [] : [{ kind, value: textOf(part, 'body') ?? '' }];
    });
    const [timer] = given;
    if (timer === undefined) report('timer-missing', element, { values: { example: EXAMPLES.duration } });
    else if (given.length > 1) report('timer-several', element);
    else checkTimer(element, timer.kind, timer.value, report);
  },
};

function checkTimer(event: ModdleElement, kind: keyof typeof EXAMPLES, value: string, report: Report): void {
  const expression = expressionIn(value);
  const values = { kind, value, example: EXAMPLES[kind] };
  if (expression !== undefined && isOf(event, 'bpmn:StartEvent')) {
    report('timer-invalid', event, { values: { ...values, detail: 'nothing is known yet that it could reckon with' } });
  } else if (expression !== undefined) {
    const isFeel = reportFeel(report, 'timer-invalid', event, expression, values);
    if (isFeel && kind === 'cycle') checkCyclePlace(event, value, report);
  } else if (/[$#]\{/.test(value)) {
    report('expression-foreign', event, { values: { expression: value, mark: '${}' } });
  } else if (kind === 'date') {
    if (!isMoment(value)) report('timer-invalid', event, { values: { ...values, detail: 'there is no such moment' } });
  } else if (kind === 'duration') checkDuration(event, values, report);
  else checkCycle(event, values, report);
}

interface TimerValues {
  readonly [name: string]: string;
  readonly value: string;
}

function checkDuration(event: ModdleElement, values: TimerValues, report: Report): void {
  const duration = parseDuration(values.value);
  if (duration === undefined) {
    report('timer-invalid', event, { values: { ...values, detail: 'it is no duration of ISO 8601' } });
    return;
  }
  const seconds = roughSeconds(duration);
  const { value } = values;
  if (seconds < SHORTEST_SECONDS) report('timer-too-short', event, { values: { value, limit: 'PT1M' } });
  if (seconds > LONGEST_SECONDS) report('timer-too-long', event, { values: { value, limit: 'P10Y' } });
}

function checkCycle(event: ModdleElement, values: TimerValues, report: Report): void {
  const { value } = values;
  const cycle = parseCycle(value);
  if (cycle === undefined) {
    report('timer-invalid', event, { values: { ...values, detail: 'it is no repetition of ISO 8601' } });
    return;
  }
  // a schedule goes on until another version takes its place
  const hasNoEnd = cycle.times === undefined && !isOf(event, 'bpmn:StartEvent');
  if (hasNoEnd) report('timer-cycle-endless', event, { values: { value } });
  else if ((cycle.times ?? 0) > MOST_REPETITIONS) {
    report('timer-cycle-too-many', event, { values: { value, limit: MOST_REPETITIONS } });
  }
  if (roughSeconds(cycle.every) < SHORTEST_SECONDS) {
    report('timer-too-short', event, { values: { value, limit: 'PT1M' } });
  }
  checkCyclePlace(event, value, report);
}

/** Where a repetition fires only once, and where its repetitions meet in one task. */
function checkCyclePlace(event: ModdleElement, value: string, report: Report): void {
  if (!isOf(event, 'bpmn:BoundaryEvent') || propertyOf(event, 'cancelActivity') !== false) {
    if (!isOf(event, 'bpmn:StartEvent')) report('timer-cycle-once', event, { values: { value } });
    return;
  }
  const scope = event.$parent;
  if (scope === undefined) return;
  const graph = graphOf(scope);
  const task = [...reachedFrom(graph.next(event), graph.next)].find((node) =>
    isOf(node, 'bpmn:UserTask', 'bpmn:ManualTask', 'bpmn:ReceiveTask', 'bpmn:CallActivity', 'bpmn:SubProcess'),
  );
  if (task !== undefined) report('timer-cycle-task', event, { values: { value, task: task.id ?? '' } });
}
