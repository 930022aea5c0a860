import type { FindingCode } from '../finding-meanings.js';
import { parseDuration } from '../iso-time.js';
import { extensionsOf, isOf, type ModdleElement, textOf } from '../moddle-element.js';
import { isRefusedName, VARIABLE_NAME } from './feel-value.js';
import type { KnownNames, ProfileRule, Report } from './profile-rule.js';

const TOPIC = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
const KEY = /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;
const MOST_RETRIES = 20;

/** What the machine does: jobs with a topic, decisions, other workflows. */
export const workRule: ProfileRule = {
  name: 'work',
  check(element, report, known) {
    if (isOf(element, 'bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask')) checkWork(element, report, known);
    if (isOf(element, 'bpmn:CallActivity')) checkCall(element, report, known);
  },
};

function checkWork(task: ModdleElement, report: Report, known: KnownNames): void {
  const [job] = extensionsOf(task, 'talakte:Job');
  const [decision] = extensionsOf(task, 'talakte:Decision');
  const isRule = isOf(task, 'bpmn:BusinessRuleTask');
  if (job !== undefined && decision !== undefined) report('rule-and-job', task);
  if (job !== undefined) checkJob(job, task, report, known);
  if (isRule && decision !== undefined) checkDecision(decision, task, report, known);
  if (job === undefined && (decision === undefined || !isRule)) report(isRule ? 'rule-missing' : 'job-missing', task);
}

function checkJob(job: ModdleElement, task: ModdleElement, report: Report, known: KnownNames): void {
  const topic = textOf(job, 'topic') ?? '';
  if (topic === '') report('job-missing', task);
  else if (!TOPIC.test(topic)) report('job-topic-invalid', task, { values: { topic } });
  else reportUnknown('job-topic-unknown', 'topic', topic, known.topics, task, report);
  const retries = textOf(job, 'retries');
  if (retries !== undefined && !(/^\d{1,2}$/.test(retries) && Number(retries) <= MOST_RETRIES)) {
    report('job-retries-invalid', task, { values: { value: retries, limit: MOST_RETRIES } });
  }
  const wait = textOf(job, 'retryAfter');
  if (wait !== undefined && parseDuration(wait) === undefined) {
    report('job-retry-after-invalid', task, { values: { value: wait, detail: 'it is no duration' } });
  }
}

function checkDecision(decision: ModdleElement, task: ModdleElement, report: Report, known: KnownNames): void {
  const key = textOf(decision, 'key') ?? '';
  if (key === '') report('rule-missing', task);
  else reportUnknown('decision-unknown', 'key', key, known.decisions, task, report);
  if (textOf(decision, 'decisionId') === undefined) report('decision-id-missing', task, { values: { key } });
  const result = textOf(decision, 'result');
  if (result === undefined) report('decision-result-missing', task);
  else if (!VARIABLE_NAME.test(result)) report('mapping-target-invalid', task, { values: { target: result } });
  else if (isRefusedName(result)) report('mapping-target-reserved', task, { values: { target: result } });
  checkBinding(decision, task, report);
}

function checkCall(call: ModdleElement, report: Report, known: KnownNames): void {
  const element = textOf(call, 'calledElement');
  const [called] = extensionsOf(call, 'talakte:Called');
  if (called === undefined) {
    if (element === undefined) report('called-missing', call);
    else if (!isProcessOfFile(element, call)) report('called-foreign', call, { values: { value: element } });
    return;
  }
  const key = textOf(called, 'key') ?? '';
  if (!KEY.test(key)) report('called-missing', call);
  else if (key === processOf(call)?.id) report('called-itself', call);
  else reportUnknown('called-unknown', 'key', key, known.workflows, call, report);
  checkBinding(called, call, report);
}

function checkBinding(owner: ModdleElement, place: ModdleElement, report: Report): void {
  const value = textOf(owner, 'binding') ?? 'latest';
  const version = textOf(owner, 'version');
  if (!['latest', 'deployment', 'version'].includes(value)) report('binding-unknown', place, { values: { value } });
  else if (value === 'version' && version === undefined) report('binding-version-missing', place);
  else if (value !== 'version' && version !== undefined)
    report('binding-version-surplus', place, { values: { value } });
  else if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version)) {
    report('binding-version-invalid', place, { values: { value: version } });
  }
}

function reportUnknown(
  code: FindingCode,
  name: string,
  value: string,
  known: ReadonlySet<string> | undefined,
  place: ModdleElement,
  report: Report,
): void {
  if (known === undefined || known.has(value)) return;
  report(code, place, { values: { [name]: value, known: [...known].sort().join(', ') } });
}

/** A process of the same file is called without an extension; one that calls itself is not. */
function isProcessOfFile(id: string, call: ModdleElement): boolean {
  const process = processOf(call);
  const roots = (process?.$parent as { rootElements?: readonly ModdleElement[] } | undefined)?.rootElements ?? [];
  return roots.some((root) => isOf(root, 'bpmn:Process') && root.id === id && root !== process);
}

function processOf(element: ModdleElement): ModdleElement | undefined {
  let place: ModdleElement | undefined = element;
  while (place !== undefined && !isOf(place, 'bpmn:Process')) place = place.$parent;
  return place;
}
