import { describe, expect, it } from '@jest/globals';
import { checkExecutable } from './check-executable.js';
import {
  atBorder,
  course,
  draftModel,
  extension,
  flow,
  oneStep,
  serviceTask,
  userTask,
} from './testing/draft-model.js';
import { findingsOf, places, type PlantedFault } from './testing/findings-of.js';

const ROOTS =
  '<message id="m" name="paid"/><message id="m0"/><signal id="s1" name="alarm"/><signal id="s0"/>' +
  '<error id="e1" errorCode="E1"/><error id="e0"/><escalation id="c1" escalationCode="C1"/><escalation id="c0"/>';
const CORRELATED = extension('<talakte:correlation key="caseId"/>');
const model = (body: string): string => draftModel(body, { roots: ROOTS });
const timer = (kind: string, value: string): string =>
  `<timerEventDefinition><time${kind} xsi:type="tFormalExpression">${value}</time${kind}></timerEventDefinition>`;
const caught = (definition: string, extensions = ''): string =>
  oneStep(`<intermediateCatchEvent id="c" name="C">${extensions}${definition}</intermediateCatchEvent>`, {
    roots: ROOTS,
  });
const thrown = (definition: string): string =>
  oneStep(`<intermediateThrowEvent id="c" name="C">${definition}</intermediateThrowEvent>`, { roots: ROOTS });
const border = (definition: string, attributes = '', extensions = ''): string =>
  model(atBorder(definition, attributes, extensions));
const started = (definition: string): string =>
  model(course(['t', userTask('t')]).replace('name="Start"/>', `name="Start">${definition}</startEvent>`));
const ended = (definition: string): string =>
  model(course(['t', userTask('t')]).replace('name="End"/>', `name="End">${definition}</endEvent>`));
const eventSub = (definition: string): string =>
  model(
    `${course(['t', userTask('t')])}<subProcess id="es" name="ES" triggeredByEvent="true"><startEvent id="ess" name="S">${definition}</startEvent>` +
      `<endEvent id="ese" name="E"/>${flow('fe', 'ess', 'ese')}</subProcess>`,
  );
const loop = (inner: string): string => oneStep(userTask('t', undefined, inner));
const many = (attributes: string, inner = ''): string =>
  loop(`<multiInstanceLoopCharacteristics ${attributes}>${inner}</multiInstanceLoopCharacteristics>`);
const number = (text: string): string => `<loopCardinality xsi:type="tFormalExpression">${text}</loopCardinality>`;
/** A border event that leads to a step of its own. */
const reminding = (value: string, step: string): string =>
  model(
    `${atBorder(timer('Cycle', value), 'cancelActivity="false"').replace(flow('fb', 'b', 'late'), '')}${step}${flow('r1', 'b', 'r')}${flow('r2', 'r', 'late')}`,
  );
const inTransaction = (body: string): string =>
  oneStep(`<transaction id="x" name="X"><startEvent id="xs" name="S"/>${body}</transaction>`);
const message = '<messageEventDefinition messageRef="m"/>';
const link = (name: string, id: string): string => `<linkEventDefinition id="${id}" name="${name}"/>`;

const FAULTS: readonly PlantedFault[] = [
  ['two triggers', 'event-definitions-several', 'c', caught(`${timer('Duration', 'P1D')}${message}`)],
  [
    'parallel multiple',
    'event-definitions-several',
    'c',
    caught(message).replace('id="c"', 'id="c" parallelMultiple="true"'),
  ],
  ['catching nothing', 'event-kind-refused', 'c', caught('')],
  ['a border that catches nothing', 'event-kind-refused', 'b', border('')],
  ['catching an error in between', 'event-kind-refused', 'c', caught('<errorEventDefinition errorRef="e1"/>')],
  ['throwing a timer', 'event-kind-refused', 'c', thrown(timer('Duration', 'P1D'))],
  ['ending with a link', 'event-kind-refused', 'end', ended(link('a', 'l'))],
  ['starting by a condition', 'event-kind-refused', 'start', started('<conditionalEventDefinition/>')],
  ['starting by an error', 'event-kind-refused', 'start', started('<errorEventDefinition errorRef="e1"/>')],
  [
    'starting a part by a timer',
    'timer-start-refused',
    'xs',
    inTransaction('').replace('name="S"/>', `name="S">${timer('Cycle', 'R5/P1D')}</startEvent>`),
  ],
  ['an event sub-process by message', 'event-sub-process-refused', 'ess', eventSub(message)],
  ['an event sub-process by timer', 'event-sub-process-refused', 'ess', eventSub(timer('Duration', 'P1D'))],
  [
    'an event sub-process by signal',
    'event-sub-process-refused',
    'ess',
    eventSub('<signalEventDefinition signalRef="s1"/>'),
  ],
  ['an event sub-process by condition', 'event-sub-process-refused', 'ess', eventSub('<conditionalEventDefinition/>')],
  [
    'an event sub-process without a start',
    'event-sub-process-start',
    'es',
    model(
      `${course(['t', userTask('t')])}<subProcess id="es" triggeredByEvent="true"><endEvent id="ese"/></subProcess>`,
    ),
  ],
  ['throwing compensation', 'compensation-refused', 'c', thrown('<compensateEventDefinition/>')],
  ['ending with compensation', 'compensation-refused', 'end', ended('<compensateEventDefinition/>')],
  ['a border for compensation', 'compensation-refused', 'b', border('<compensateEventDefinition/>')],
  [
    'a task for compensation',
    'compensation-refused',
    'u',
    model(course(['t', userTask('t')]) + serviceTask('u', undefined, 'isForCompensation="true"')),
  ],
  [
    'an ad-hoc sub-process',
    'ad-hoc-refused',
    'a',
    oneStep(`<adHocSubProcess id="a" name="A">${userTask('t')}</adHocSubProcess>`),
  ],
  [
    'a border at nothing',
    'boundary-unattached',
    'b',
    border(timer('Duration', 'P1D')).replace(' attachedToRef="t"', ''),
  ],
  [
    'a border at an event',
    'boundary-on-gateway',
    'b',
    border(timer('Duration', 'P1D')).replace('attachedToRef="t"', 'attachedToRef="start"'),
  ],
  [
    'a border nothing follows',
    'boundary-dead',
    'b',
    border(timer('Duration', 'P1D')).replace(flow('fb', 'b', 'late'), ''),
  ],
  [
    'an error that does not interrupt',
    'boundary-must-interrupt',
    'b',
    border('<errorEventDefinition errorRef="e1"/>', 'cancelActivity="false"'),
  ],
  ['a message that comes again', 'boundary-message-once', 'b', border(message, 'cancelActivity="false"', CORRELATED)],
  ['a timer without a time', 'timer-missing', 'c', caught('<timerEventDefinition/>')],
  [
    'a timer with two times',
    'timer-several',
    'c',
    caught(
      '<timerEventDefinition><timeDate>2030-01-01</timeDate><timeDuration>P1D</timeDuration></timerEventDefinition>',
    ),
  ],
  ['a duration in words', 'timer-invalid', 'c', caught(timer('Duration', '3 Tage'))],
  ['a duration without a number', 'timer-invalid', 'c', caught(timer('Duration', 'PT'))],
  ['a negative duration', 'timer-invalid', 'c', caught(timer('Duration', '-P1D'))],
  ['an empty duration', 'timer-invalid', 'c', caught(timer('Duration', ''))],
  ['a day that does not exist', 'timer-invalid', 'c', caught(timer('Date', '2027-02-30'))],
  ['an hour that does not exist', 'timer-invalid', 'c', caught(timer('Date', '2027-02-03T25:00:00Z'))],
  ['a German date', 'timer-invalid', 'c', caught(timer('Date', '31.12.2027'))],
  ['a cycle of cron', 'timer-invalid', 'b', border(timer('Cycle', '0 0 * * *'), 'cancelActivity="false"')],
  ['a time that is no FEEL', 'timer-invalid', 'c', caught(timer('Duration', '= deadline +'))],
  ['a time of another product', 'expression-foreign', 'c', caught(timer('Duration', '${deadline}'))],
  ['a time of another product behind =', 'expression-foreign', 'c', caught(timer('Duration', '= ${deadline}'))],
  ['a timer of seconds', 'timer-too-short', 'c', caught(timer('Duration', 'PT5S'))],
  ['a timer of decades', 'timer-too-long', 'c', caught(timer('Duration', 'P30Y'))],
  ['a cycle without an end', 'timer-cycle-endless', 'b', border(timer('Cycle', 'R/P1D'), 'cancelActivity="false"')],
  ['a cycle of thousands', 'timer-cycle-too-many', 'b', border(timer('Cycle', 'R5000/P1D'), 'cancelActivity="false"')],
  ['a cycle of seconds', 'timer-too-short', 'b', border(timer('Cycle', 'R5/PT1S'), 'cancelActivity="false"')],
  ['a cycle in between', 'timer-cycle-once', 'c', caught(timer('Cycle', 'R5/P1D'))],
  ['a cycle that interrupts', 'timer-cycle-once', 'b', border(timer('Cycle', 'R5/P1D'))],
  ['a reminder that is a user task', 'timer-cycle-task', 'b', reminding('R3/P1D', userTask('r'))],
  ['a message that is not chosen', 'message-missing', 'c', caught('<messageEventDefinition/>', CORRELATED)],
  [
    'a message without a name',
    'message-name-missing',
    'c',
    caught('<messageEventDefinition messageRef="m0"/>', CORRELATED),
  ],
  ['a thrown message that is not chosen', 'message-missing', 'c', thrown('<messageEventDefinition/>')],
  ['receiving nothing', 'message-missing', 'r', oneStep('<receiveTask id="r" name="R"/>')],
  ['a message without correlation', 'correlation-missing', 'c', caught(message)],
  ['a border without correlation', 'correlation-missing', 'b', border(message)],
  [
    'receiving without correlation',
    'correlation-missing',
    'r',
    oneStep('<receiveTask id="r" name="R" messageRef="m"/>', { roots: ROOTS }),
  ],
  [
    'a correlation that is no FEEL',
    'correlation-invalid',
    'c',
    caught(message, extension('<talakte:correlation key="case id of"/>')),
  ],
  [
    'a message with an expression as name',
    'expression-foreign',
    'mx',
    oneStep(userTask('t'), { roots: '<message id="mx" name="${x}"/>' }),
  ],
  [
    'two starts by one message',
    'message-taken',
    'start2',
    model(
      `${course(['t', userTask('t')]).replace('name="Start"/>', `name="Start">${message}</startEvent>`)}<startEvent id="start2">${message}</startEvent>${flow('x', 'start2', 't')}`,
    ),
  ],
  ['a signal that is not chosen', 'signal-missing', 'c', caught('<signalEventDefinition/>')],
  ['a signal without a name', 'signal-name-missing', 'c', caught('<signalEventDefinition signalRef="s0"/>')],
  ['catching every error', 'error-missing', 'b', border('<errorEventDefinition/>')],
  ['an error without a code', 'error-code-missing', 'b', border('<errorEventDefinition errorRef="e0"/>')],
  ['throwing no error', 'error-thrown-missing', 'end', ended('<errorEventDefinition/>')],
  ['catching every escalation', 'escalation-missing', 'b', border('<escalationEventDefinition/>')],
  [
    'an escalation without a code',
    'escalation-code-missing',
    'b',
    border('<escalationEventDefinition escalationRef="c0"/>'),
  ],
  ['throwing no escalation', 'escalation-thrown-missing', 'c', thrown('<escalationEventDefinition/>')],
  ['a link without a name', 'link-name-missing', 'c', thrown('<linkEventDefinition/>')],
  ['a link to nowhere', 'link-unmatched', 'c', thrown(link('a', 'l'))],
  ['a link from nowhere', 'link-unmatched', 'c', caught(link('a', 'l'))],
  [
    'a link to two places',
    'link-doubled',
    'k2',
    model(
      `${course(['t', userTask('t')])}<intermediateCatchEvent id="k1">${link('a', 'l1')}</intermediateCatchEvent>` +
        `<intermediateCatchEvent id="k2">${link('a', 'l2')}</intermediateCatchEvent>`,
    ),
  ],
  ['a condition that is missing', 'conditional-missing', 'c', caught('<conditionalEventDefinition/>')],
  [
    'a condition that is no FEEL',
    'conditional-invalid',
    'c',
    caught(
      '<conditionalEventDefinition><condition xsi:type="tFormalExpression">amount gt 5</condition></conditionalEventDefinition>',
    ),
  ],
  ['cancelling outside', 'cancel-outside', 'end', ended('<cancelEventDefinition/>')],
  ['cancelling at a task', 'cancel-outside', 'b', border('<cancelEventDefinition/>')],
  [
    'a transaction whose cancelling nobody sees',
    'transaction-uncaught',
    'x',
    inTransaction(`<endEvent id="xe" name="E"><cancelEventDefinition/></endEvent>${flow('xf', 'xs', 'xe')}`),
  ],
  ['repeating for nothing', 'loop-collection-missing', 't', many('')],
  [
    'repeating for what is no FEEL',
    'loop-collection-invalid',
    't',
    many('talakte:collection="the auditors" talakte:elementVariable="a"'),
  ],
  [
    'repeating for an expression of another product',
    'expression-foreign',
    't',
    many('talakte:collection="${all}" talakte:elementVariable="a"'),
  ],
  ['repeating without a name', 'loop-variable-missing', 't', many('talakte:collection="auditors"')],
  [
    'repeating with a bad name',
    'loop-variable-invalid',
    't',
    many('talakte:collection="auditors" talakte:elementVariable="an auditor"'),
  ],
  ['thousands at once', 'loop-too-many', 't', many('', number('2000'))],
  ['thousands one after another', 'loop-too-many', 't', many('isSequential="true"', number('5000'))],
  ['a number in words', 'loop-cardinality-invalid', 't', many('', number('five of them'))],
  ['no times', 'loop-cardinality-invalid', 't', many('', number('0'))],
  [
    'an early end that is no FEEL',
    'loop-completion-invalid',
    't',
    many('', `${number('5')}<completionCondition xsi:type="tFormalExpression">enough of it</completionCondition>`),
  ],
  ['throwing at each repetition', 'loop-behaviour-refused', 't', many('behavior="One"', number('5'))],
  ['a loop without a bound', 'loop-unbounded', 't', loop('<standardLoopCharacteristics/>')],
  [
    'a loop whose condition is no FEEL',
    'loop-condition-invalid',
    't',
    loop(
      '<standardLoopCharacteristics loopMaximum="3"><loopCondition xsi:type="tFormalExpression">not yet</loopCondition></standardLoopCharacteristics>',
    ),
  ],
];

describe(checkExecutable.name, () => {
  it.each(FAULTS)('finds %s: %s at %s', async (_what, code, elementId, xml) => {
    expect(places(await findingsOf(xml))).toContain(`${code} ${elementId ?? '-'}`);
  });

  it.each([
    ['a timer in FEEL', caught(timer('Duration', '= duration("P3D")'))],
    ['a message with correlation', caught(message, CORRELATED)],
    [
      'an escalation at the border',
      border('<escalationEventDefinition escalationRef="c1"/>', 'cancelActivity="false"'),
    ],
    ['an error sub-process', eventSub('<errorEventDefinition errorRef="e1"/>')],
    ['a reminder by mail', reminding('R3/P1D', serviceTask('r'))],
    ['a repetition side by side', many('talakte:collection="auditors" talakte:elementVariable="auditor"')],
    ['a start by message', started(message)],
    ['an end that terminates', ended('<terminateEventDefinition/>')],
  ])('lets %s run', async (_what, xml) => {
    expect((await findingsOf(xml)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
