import type { FindingCode } from '../finding-meanings.js';
import { triggerOf } from '../flow-graph.js';
import { elementOf, elementsOf, extensionsOf, isOf, type ModdleElement, textOf } from '../moddle-element.js';
import { reportFeel } from './feel-value.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** What events speak of: messages, signals, errors, escalations, links and conditions that are named and can be met. */
export const triggersRule: ProfileRule = {
  name: 'triggers',
  check(element, report) {
    if (isOf(element, 'bpmn:ReceiveTask')) checkMessage(element, element, report);
    if (isOf(element, 'bpmn:Process', 'bpmn:SubProcess')) {
      checkLinks(element, report);
      checkStarts(element, report);
    }
    const definition = isOf(element, 'bpmn:Event') ? triggerOf(element) : undefined;
    if (definition === undefined) return;
    CHECKS[definition.$type]?.(definition, element, report);
  },
};

type Check = (definition: ModdleElement, event: ModdleElement, report: Report) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  'bpmn:MessageEventDefinition': (definition, event, report) => {
    if (isOf(event, 'bpmn:CatchEvent')) checkMessage(definition, event, report);
    else checkNamed(elementOf(definition, 'messageRef'), 'message', event, report);
  },
  'bpmn:SignalEventDefinition': (definition, event, report) => {
    checkNamed(elementOf(definition, 'signalRef'), 'signal', event, report);
  },
  'bpmn:ErrorEventDefinition': (definition, event, report) => {
    const error = elementOf(definition, 'errorRef');
    checkCoded(error, textOf(error, 'errorCode'), 'error', event, report);
  },
  'bpmn:EscalationEventDefinition': (definition, event, report) => {
    const escalation = elementOf(definition, 'escalationRef');
    checkCoded(escalation, textOf(escalation, 'escalationCode'), 'escalation', event, report);
  },
  'bpmn:ConditionalEventDefinition': (definition, event, report) => {
    const body = textOf(elementOf(definition, 'condition'), 'body');
    if (body === undefined) report('conditional-missing', event);
    else reportFeel(report, 'conditional-invalid', event, body);
  },
  'bpmn:LinkEventDefinition': (definition, event, report) => {
    if (textOf(definition, 'name') === undefined) report('link-name-missing', event);
  },
};

function checkMessage(owner: ModdleElement, event: ModdleElement, report: Report): void {
  checkNamed(elementOf(owner, 'messageRef'), 'message', event, report);
  const [correlation] = extensionsOf(event, 'talakte:Correlation');
  const key = textOf(correlation, 'key');
  // A message that starts an instance belongs to none yet.
  if (key === undefined) {
    if (!isOf(event, 'bpmn:StartEvent')) report('correlation-missing', event);
  } else reportFeel(report, 'correlation-invalid', event, key);
}

function checkNamed(
  named: ModdleElement | undefined,
  kind: 'message' | 'signal',
  event: ModdleElement,
  report: Report,
): void {
  if (named === undefined) report(`${kind}-missing`, event);
  else if (textOf(named, 'name') === undefined) report(`${kind}-name-missing`, event);
}

function checkCoded(
  thrown: ModdleElement | undefined,
  code: string | undefined,
  kind: 'error' | 'escalation',
  event: ModdleElement,
  report: Report,
): void {
  const isCaught = isOf(event, 'bpmn:CatchEvent');
  const missing: FindingCode = isCaught ? `${kind}-missing` : `${kind}-thrown-missing`;
  if (thrown === undefined) report(missing, event);
  else if (code === undefined) report(`${kind}-code-missing`, event);
}

function linksOf(scope: ModdleElement, type: string): ReadonlyMap<string, readonly ModdleElement[]> {
  const events = elementsOf(scope, 'flowElements').filter(
    (event) => isOf(event, type) && isOf(triggerOf(event), 'bpmn:LinkEventDefinition'),
  );
  return Map.groupBy(events, (event) => textOf(triggerOf(event), 'name') ?? '');
}

function checkLinks(scope: ModdleElement, report: Report): void {
  const thrown = linksOf(scope, 'bpmn:ThrowEvent');
  const caught = linksOf(scope, 'bpmn:CatchEvent');
  for (const [name, [event]] of thrown) {
    if (name !== '' && !caught.has(name)) report('link-unmatched', event, { values: { name } });
  }
  for (const [name, events] of caught) {
    if (name === '') continue;
    if (!thrown.has(name)) report('link-unmatched', events[0], { values: { name } });
    if (events.length > 1) report('link-doubled', events[1], { values: { name, count: events.length } });
  }
}

function checkStarts(scope: ModdleElement, report: Report): void {
  const names = new Set<string>();
  for (const start of elementsOf(scope, 'flowElements').filter((element) => isOf(element, 'bpmn:StartEvent'))) {
    const message = textOf(elementOf(triggerOf(start), 'messageRef'), 'name');
    if (message === undefined) continue;
    if (names.has(message)) report('message-taken', start, { values: { message } });
    names.add(message);
  }
}
