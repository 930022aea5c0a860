import { elementOf, elementsOf, isOf, type ModdleElement, propertyOf } from '../moddle-element.js';
import { kindOfTrigger } from '../read-properties.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** Which triggers work where; everything else is refused by name. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'bpmn:StartEvent': ['message', 'signal', 'timer'],
  'bpmn:IntermediateCatchEvent': ['message', 'timer', 'signal', 'link', 'conditional'],
  'bpmn:IntermediateThrowEvent': ['message', 'escalation', 'signal', 'link'],
  'bpmn:BoundaryEvent': ['timer', 'message', 'signal', 'error', 'escalation', 'conditional', 'cancel'],
  'bpmn:EndEvent': ['message', 'signal', 'error', 'escalation', 'terminate', 'cancel'],
};
/** Only these start an event sub-process. */
const STARTS_EVENT_SUB_PROCESS = ['error', 'escalation'];
const MUST_CATCH: ReadonlySet<string> = new Set(['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent']);
const ALWAYS_INTERRUPTS = ['error', 'cancel'];

/** Events: one trigger each, of a kind that works at that place, and something that follows. */
export const eventsRule: ProfileRule = {
  name: 'events',
  check(element, report) {
    if (isOf(element, 'bpmn:Event')) checkEvent(element, report);
    if (isOf(element, 'bpmn:BoundaryEvent')) checkBoundary(element, report);
    if (propertyOf(element, 'isForCompensation') === true) report('compensation-refused', element);
    if (isOf(element, 'bpmn:AdHocSubProcess')) report('ad-hoc-refused', element);
    if (isOf(element, 'bpmn:Transaction')) checkTransaction(element, report);
  },
};

function checkEvent(event: ModdleElement, report: Report): void {
  const definitions = [...elementsOf(event, 'eventDefinitions'), ...elementsOf(event, 'eventDefinitionRef')];
  if (definitions.length > 1 || propertyOf(event, 'parallelMultiple') === true) {
    report('event-definitions-several', event, { values: { count: definitions.length } });
    return;
  }
  const [definition] = definitions;
  if (definition !== undefined) checkKind(event, kindOfTrigger(definition), report);
  else if (MUST_CATCH.has(event.$type)) reportKind(event, 'none', report);
}

function checkKind(event: ModdleElement, kind: string, report: Report): void {
  if (kind.startsWith('compensat')) report('compensation-refused', event);
  else if (kind === 'cancel') checkCancel(event, report);
  else if (isOf(event, 'bpmn:StartEvent')) checkStart(event, kind, report);
  else if (ALLOWED[event.$type]?.includes(kind) !== true) reportKind(event, kind, report);
}

function reportKind(event: ModdleElement, kind: string, report: Report): void {
  const type = event.$type;
  report('event-kind-refused', event, { values: { kind, type, allowed: (ALLOWED[type] ?? []).join(', ') } });
}

function checkStart(start: ModdleElement, kind: string, report: Report): void {
  const scope = start.$parent;
  if (isOf(scope, 'bpmn:SubProcess')) checkStartOfPart(start, scope, kind, report);
  else if (ALLOWED['bpmn:StartEvent']?.includes(kind) !== true) reportKind(start, kind, report);
}

/** A part begins when the process comes to it; only errors and escalations start one by themselves. */
function checkStartOfPart(start: ModdleElement, part: ModdleElement, kind: string, report: Report): void {
  if (propertyOf(part, 'triggeredByEvent') === true) {
    if (!STARTS_EVENT_SUB_PROCESS.includes(kind)) report('event-sub-process-refused', start, { values: { kind } });
  } else if (kind === 'timer') report('timer-start-refused', start);
  else report('event-kind-refused', start, { values: { kind, type: start.$type, allowed: 'none' } });
}

function checkCancel(event: ModdleElement, report: Report): void {
  const isInside = isOf(event, 'bpmn:EndEvent') && isOf(event.$parent, 'bpmn:Transaction');
  const isAt = isOf(event, 'bpmn:BoundaryEvent') && isOf(elementOf(event, 'attachedToRef'), 'bpmn:Transaction');
  if (!isInside && !isAt) report('cancel-outside', event);
}

function checkBoundary(event: ModdleElement, report: Report): void {
  const host = elementOf(event, 'attachedToRef');
  if (host === undefined) report('boundary-unattached', event);
  else if (!isOf(host, 'bpmn:Activity')) report('boundary-on-gateway', event);
  const definition = elementsOf(event, 'eventDefinitions')[0];
  if (definition === undefined || propertyOf(event, 'cancelActivity') !== false) return;
  const kind = kindOfTrigger(definition);
  if (ALWAYS_INTERRUPTS.includes(kind)) report('boundary-must-interrupt', event, { values: { kind } });
  if (kind === 'message') report('boundary-message-once', event);
}

function checkTransaction(transaction: ModdleElement, report: Report): void {
  const isCancelled = elementsOf(transaction, 'flowElements').some((element) =>
    elementsOf(element, 'eventDefinitions').some((definition) => isOf(definition, 'bpmn:CancelEventDefinition')),
  );
  const siblings = elementsOf(transaction.$parent, 'flowElements');
  const isCaught = siblings.some(
    (element) =>
      elementOf(element, 'attachedToRef') === transaction &&
      elementsOf(element, 'eventDefinitions').some((definition) => isOf(definition, 'bpmn:CancelEventDefinition')),
  );
  if (isCancelled && !isCaught) report('transaction-uncaught', transaction);
}
