import type { FindingCode } from '../finding-meanings.js';
import { isMoment, parseDuration } from '../iso-time.js';
import { extensionsOf, isOf, type ModdleElement, textOf } from '../moddle-element.js';
import { expressionIn, reportFeel } from './feel-value.js';
import type { ProfileRule, Report } from './profile-rule.js';
import { checkWho } from './tasks.rule.js';

const UNREADABLE = 'it is neither a duration, nor a date, nor = and FEEL';
const NOBODY = ['user', 'role', 'office', 'managerOf'] as const;

/** When a task is due and comes back, how urgent it is, and who hears of it when it lies. */
export const scheduleRule: ProfileRule = {
  name: 'schedule',
  check(element, report) {
    if (!isOf(element, 'bpmn:UserTask', 'bpmn:ManualTask')) return;
    for (const schedule of extensionsOf(element, 'talakte:Schedule')) checkSchedule(schedule, element, report);
    for (const escalation of extensionsOf(element, 'talakte:Escalation')) checkEscalation(escalation, element, report);
  },
};

function checkSchedule(schedule: ModdleElement, task: ModdleElement, report: Report): void {
  checkMoment('due-invalid', textOf(schedule, 'due'), task, report);
  checkMoment('follow-up-invalid', textOf(schedule, 'followUp'), task, report);
  const days = textOf(schedule, 'days');
  if (days !== undefined && days !== 'working' && days !== 'calendar') {
    report('days-invalid', task, { values: { value: days } });
  }
  if (days === 'working') {
    for (const name of ['due', 'followUp']) checkWholeDays(textOf(schedule, name), task, report);
  }
  checkPriority(textOf(schedule, 'priority'), task, report);
}

function checkMoment(code: FindingCode, value: string | undefined, task: ModdleElement, report: Report): void {
  if (value === undefined) return;
  const expression = expressionIn(value);
  if (expression !== undefined) reportFeel(report, code, task, expression, { value });
  else if (parseDuration(value) === undefined && !isMoment(value)) {
    report(code, task, { values: { value, detail: UNREADABLE } });
  }
}

/** Said on purpose, `working` is only meant for whole days; months and hours are not counted in them. */
function checkWholeDays(value: string | undefined, task: ModdleElement, report: Report): void {
  const duration = parseDuration(value ?? '');
  if (value !== undefined && duration !== undefined && (duration.months > 0 || duration.seconds > 0)) {
    report('days-without-whole-days', task, { values: { value } });
  }
}

function checkPriority(value: string | undefined, task: ModdleElement, report: Report): void {
  if (value === undefined) return;
  const expression = expressionIn(value);
  if (expression !== undefined) reportFeel(report, 'priority-invalid', task, expression, { value });
  else if (!/^(100|\d{1,2})$/.test(value)) {
    report('priority-invalid', task, { values: { value, detail: 'it is no whole number from 0 to 100' } });
  }
}

function checkEscalation(escalation: ModdleElement, task: ModdleElement, report: Report): void {
  const after = textOf(escalation, 'after') ?? '';
  const expression = expressionIn(after);
  if (expression !== undefined) reportFeel(report, 'escalation-after-invalid', task, expression, { value: after });
  else if (parseDuration(after) === undefined) {
    report('escalation-after-invalid', task, { values: { value: after, detail: 'it is no duration' } });
  }
  const given = NOBODY.filter((name) => textOf(escalation, name) !== undefined);
  if (given.length === 0) report('escalation-nobody', task);
  for (const attribute of given) checkWho(escalation, attribute, task, report);
}
