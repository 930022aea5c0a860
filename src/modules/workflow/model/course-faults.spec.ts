import { describe, expect, it } from '@jest/globals';
import { checkExecutable } from './check-executable.js';
import { course, draftModel, flow, oneStep, serviceTask, userTask } from './testing/draft-model.js';
import { findingsOf, places, type PlantedFault } from './testing/findings-of.js';

const task = userTask('t');
const start = '<startEvent id="start" name="Start"/>';
const end = '<endEvent id="end" name="End"/>';
/** A gateway with two ways, `yes` and `no`, and whatever stands at it. */
const decision = (yes: string, no: string, gateway = '<exclusiveGateway id="g" name="Which?" default="no"/>'): string =>
  draftModel(
    `${start}${gateway}${userTask('a')}${userTask('b')}<endEvent id="end" name="End"/><endEvent id="end2" name="End"/>` +
      `${flow('f0', 'start', 'g')}${yes}${no}${flow('fa', 'a', 'end')}${flow('fb', 'b', 'end2')}`,
  );
const yes = (condition?: string): string => flow('yes', 'g', 'a', condition);
const no = (condition?: string): string => flow('no', 'g', 'b', condition);
const typed = (attributes: string, body = 'amount &gt; 1'): string =>
  `<sequenceFlow id="yes" sourceRef="g" targetRef="a"><conditionExpression xsi:type="tFormalExpression" ${attributes}>${body}</conditionExpression></sequenceFlow>`;
/** Two ways that part at one gateway and meet at another. */
const block = (split: string, join: string, condition?: string): string =>
  draftModel(
    `${start}<${split} id="split" name="?" ${condition === undefined ? '' : 'default="s2"'}/>${task}${userTask('u')}<${join} id="join"/>${end}` +
      flow('f0', 'start', 'split') +
      flow('s1', 'split', 't', condition) +
      `${flow('s2', 'split', 'u')}${flow('j1', 't', 'join')}${flow('j2', 'u', 'join')}${flow('f9', 'join', 'end')}`,
  );
/** A diagram in which two shapes have the same place. */
const drawn = draftModel(course(['t', task]), {
  roots:
    '<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">' +
    '<bpmndi:BPMNPlane bpmnElement="draft">' +
    ['start', 't', 'end']
      .map(
        (id) =>
          `<bpmndi:BPMNShape bpmnElement="${id}"><dc:Bounds x="0" y="0" width="100" height="80"/></bpmndi:BPMNShape>`,
      )
      .join('') +
    '</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>',
});
const many = (count: number): string =>
  draftModel(course(...[...Array(count).keys()].map((n) => [`t${n}`, serviceTask(`t${n}`)] as const)));

const FAULTS: readonly PlantedFault[] = [
  ['nothing to run', 'process-not-executable', 'draft', oneStep(task, { process: 'isExecutable="false"' })],
  [
    'two processes to run',
    'processes-several',
    'p2',
    oneStep(task, { roots: '<process id="p2" isExecutable="true"/>' }),
  ],
  ['an empty process', 'process-empty', 'draft', draftModel('')],
  ['a process without a name', 'process-name-missing', 'draft', oneStep(task).replace('name="Draft"', '')],
  ['far too many elements', 'elements-too-many', 'draft', many(150)],
  ['many elements', 'elements-many', 'draft', many(60)],
  ['a choreography task', 'element-refused', 'c', draftModel('<choreographyTask id="c"/>')],
  ['an item definition', 'item-definition-refused', 'i', oneStep(task, { roots: '<itemDefinition id="i"/>' })],
  ['no start', 'start-missing', 'draft', draftModel(`${task}${end}${flow('f', 't', 'end')}`)],
  [
    'two starts',
    'starts-several',
    's2',
    draftModel(`${course(['t', task])}<startEvent id="s2"/>${flow('x', 's2', 't')}`),
  ],
  ['a flow into the start', 'start-entered', 'start', draftModel(`${course(['t', task])}${flow('x', 't', 'start')}`)],
  ['no end', 'end-missing', 'draft', draftModel(`${start}${task}${flow('f', 'start', 't')}`)],
  ['a way that ends at a task', 'element-implicit-end', 't', draftModel(`${start}${task}${flow('f', 'start', 't')}`)],
  ['a flow out of the end', 'end-left', 'end', draftModel(`${course(['t', task])}${flow('x', 'end', 't')}`)],
  ['a task no way leads to', 'element-unreachable', 'u', draftModel(`${course(['t', task])}${userTask('u')}`)],
  [
    'two tasks that send each other work for ever',
    'element-endless',
    'u',
    draftModel(
      `${course(['t', task])}${userTask('u')}${userTask('v')}${flow('x', 't', 'u')}${flow('y', 'u', 'v')}${flow('z', 'v', 'u')}`,
    ),
  ],
  [
    'gateways in a circle',
    'cycle-without-wait',
    'g1',
    draftModel(
      `${start}<exclusiveGateway id="g1"/><exclusiveGateway id="g2" name="?" default="out"/>${end}${flow('a', 'start', 'g1')}` +
        `${flow('b', 'g1', 'g2')}${flow('c', 'g2', 'g1', 'again')}${flow('out', 'g2', 'end')}`,
    ),
  ],
  [
    'a flow without a target',
    'flow-open',
    'x',
    draftModel(`${course(['t', task])}<sequenceFlow id="x" sourceRef="t"/>`),
  ],
  ['a flow to itself', 'flow-to-itself', 'x', draftModel(`${course(['t', task])}${flow('x', 't', 't')}`)],
  [
    'a flow into a sub-process',
    'flow-across',
    'x',
    draftModel(
      `${course(['t', task], ['s', `<subProcess id="s" name="S"><startEvent id="si"/>${userTask('u')}<endEvent id="se"/>${flow('g1', 'si', 'u')}${flow('g2', 'u', 'se')}</subProcess>`])}${flow('x', 't', 'u')}`,
    ),
  ],
  ['the same flow twice', 'flow-doubled', 'x', draftModel(`${course(['t', task])}${flow('x', 'start', 't')}`)],
  ['a complex gateway', 'gateway-complex', 'split', block('complexGateway', 'parallelGateway')],
  [
    'an inclusive gateway that joins',
    'gateway-inclusive-join',
    'join',
    block('inclusiveGateway', 'inclusiveGateway', 'a'),
  ],
  ['a gateway for nothing', 'gateway-single', 'g', oneStep('<exclusiveGateway id="g"/>')],
  [
    'a gateway that joins and splits',
    'gateway-join-fork',
    'g',
    draftModel(
      `${start}${task}${userTask('u')}<parallelGateway id="g"/>${end}${flow('a', 'start', 't')}${flow('b', 'start', 'u')}` +
        `${flow('c', 't', 'g')}${flow('d', 'u', 'g')}${flow('e', 'g', 'end')}${flow('f', 'g', 'end')}`,
    ),
  ],
  ['no default', 'gateway-default-missing', 'g', decision(yes('x'), no('y'), '<exclusiveGateway id="g"/>')],
  ['a way without a condition', 'gateway-condition-missing', 'g', decision(yes(), no())],
  ['a default with a condition', 'gateway-default-conditional', 'g', decision(yes('x'), no('y'))],
  [
    'a default from elsewhere',
    'gateway-default-foreign',
    'g',
    decision(yes('x'), no('y'), '<exclusiveGateway id="g" default="fa"/>'),
  ],
  ['an empty condition', 'condition-empty', 'yes', decision(yes(' '), no())],
  ['a condition in words', 'condition-not-feel', 'yes', decision(yes('der Betrag ist hoch'), no())],
  ['a condition with ==', 'condition-not-feel', 'yes', decision(yes('amount == 1'), no())],
  ['a condition with =', 'condition-not-feel', 'yes', decision(yes('= amount > 1'), no())],
  ['a condition half written', 'condition-not-feel', 'yes', decision(yes('amount >'), no())],
  ['a condition with an unknown function', 'condition-not-feel', 'yes', decision(yes('isHigh(amount)'), no())],
  ['a condition of another product', 'expression-foreign', 'yes', decision(yes('${amount > 1}'), no())],
  ['a condition of yet another product', 'expression-foreign', 'yes', decision(yes('#{amount}'), no())],
  ['a condition that is always true', 'condition-constant', 'yes', decision(yes('true'), no())],
  ['a condition in JavaScript', 'language-refused', 'yes', decision(typed('language="javascript"'), no())],
  ['a condition in Groovy', 'language-refused', 'yes', decision(typed('language="groovy"'), no())],
  [
    'a condition behind a parallel gateway',
    'condition-misplaced',
    'g',
    decision(yes('x'), no(), '<parallelGateway id="g"/>'),
  ],
  [
    'a condition on the only way',
    'condition-misplaced',
    'g',
    draftModel(`${start}<exclusiveGateway id="g"/>${end}${flow('a', 'start', 'g')}${flow('b', 'g', 'end', 'x')}`),
  ],
  [
    'a task left by conditions only',
    'task-conditional-default-missing',
    't',
    draftModel(`${start}${task}${end}${flow('a', 'start', 't')}${flow('b', 't', 'end', 'x')}`),
  ],
  [
    'a task that splits',
    'task-splits',
    't',
    draftModel(`${course(['t', task])}<endEvent id="e2"/>${flow('x', 't', 'e2')}`),
  ],
  [
    'a task that joins',
    'task-joins',
    'u',
    draftModel(
      `${start}<parallelGateway id="g"/>${task}${userTask('v')}${userTask('u')}${end}${flow('a', 'start', 'g')}${flow('b', 'g', 't')}` +
        `${flow('c', 'g', 'v')}${flow('d', 't', 'u')}${flow('e', 'v', 'u')}${flow('f', 'u', 'end')}`,
    ),
  ],
  ['an event gateway before a task', 'gateway-event-target', 'g', decision(yes(), no(), '<eventBasedGateway id="g"/>')],
  [
    'an event gateway that starts',
    'gateway-event-instantiating',
    'g',
    decision(yes(), no(), '<eventBasedGateway id="g" instantiate="true"/>'),
  ],
  ['a join that waits for ever', 'parallel-join-stuck', 'join', block('exclusiveGateway', 'parallelGateway', 'x')],
  [
    'a join that waits for itself',
    'parallel-join-stuck',
    'p',
    draftModel(
      `${start}<parallelGateway id="p"/>${task}<exclusiveGateway id="g" name="?" default="out"/>${end}${flow('a', 'start', 'p')}` +
        `${flow('b', 'p', 't')}${flow('c', 't', 'g')}${flow('out', 'g', 'end')}${flow('again', 'g', 'p', 'x')}`,
    ),
  ],
  ['a script', 'script-refused', 's', oneStep('<scriptTask id="s" name="S"><script>1</script></scriptTask>')],
  [
    'a language of the whole file',
    'language-refused',
    'definitions',
    oneStep(task).replace('targetNamespace', 'expressionLanguage="groovy" targetNamespace'),
  ],
  [
    'code as implementation',
    'implementation-refused',
    's',
    oneStep(serviceTask('s', undefined, 'implementation="${environment.constructor.constructor(1)}"')),
  ],
  [
    'a class as implementation',
    'implementation-refused',
    's',
    oneStep(serviceTask('s', undefined, 'implementation="java.lang.Runtime"')),
  ],
  [
    'data associations',
    'io-specification-refused',
    't',
    oneStep(userTask('t', undefined, '<ioSpecification><inputSet/><outputSet/></ioSpecification>')),
  ],
  ['a potential owner', 'resource-refused', 't', oneStep(userTask('t', undefined, '<potentialOwner name="a"/>'))],
  ['a task without a name', 'name-missing', 't', oneStep(task.replace('name="Task t"', ''))],
  ['shapes that lie on each other', 'drawing-unusual', 't', drawn],
  ['no diagram', 'diagram-missing', 't', oneStep(task)],
];

describe(checkExecutable.name, () => {
  it.each(FAULTS)('finds %s: %s at %s', async (_what, code, elementId, xml) => {
    const findings = await findingsOf(xml);
    expect(places(findings)).toContain(`${code} ${elementId ?? '-'}`);
  });

  it('finds nothing but the missing diagram in what may run', async () => {
    for (const xml of [oneStep(task), decision(yes('amount > 1'), no()), block('parallelGateway', 'parallelGateway')]) {
      const findings = await findingsOf(xml);
      expect(findings.filter(({ severity, code }) => severity === 'error' || code !== 'diagram-missing')).toEqual([]);
    }
  });

  it('suggests the condition as it was probably meant', async () => {
    const suggestion = async (condition: string): Promise<unknown> => {
      const findings = await findingsOf(decision(yes(condition), no()));
      return findings.find(({ code }) => code === 'condition-not-feel')?.values['example'];
    };
    expect(await suggestion("art == 'A' && betrag > 5")).toBe('art = "A" and betrag > 5');
    expect(await suggestion('= betrag > 5')).toBe('betrag > 5');
    expect(await suggestion('der Betrag ist hoch')).toBe('amount > 5000');
  });

  it('leaves out what whoever runs the model makes right', async () => {
    const findings = await findingsOf(block('inclusiveGateway', 'inclusiveGateway', 'a'), {
      madeRight: new Set(['gateway-inclusive-join']),
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('looks at no process that is documentation beside the one that runs', async () => {
    const other = '<process id="customer" isExecutable="false"><task id="buy"/></process>';
    expect(
      places(await findingsOf(oneStep(task, { roots: other }))).filter((place) => !place.startsWith('diagram')),
    ).toEqual([]);
  });
});
