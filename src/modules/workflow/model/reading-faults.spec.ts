import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './model-finding.js';
import { ModelUnreadable } from './model-unreadable.js';
import { parseModel } from './parse-model.js';
import { MODEL_LIMITS } from './scan-xml.js';
import { course, draftModel, extension, oneStep, userTask } from './testing/draft-model.js';
import { findingsOf } from './testing/findings-of.js';

const sound = oneStep(userTask('t'));
const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

/** Nothing is kept of these. */
const UNREADABLE: readonly (readonly [string, string, number | null, string])[] = [
  ['nothing', 'file-empty', null, ''],
  ['spaces only', 'file-empty', null, ' \n\t '],
  ['too many bytes', 'file-too-large', null, sound + ' '.repeat(MODEL_LIMITS.bytes)],
  ['a document type', 'doctype-refused', 1, `<!DOCTYPE definitions>${sound.slice(39)}`],
  ['entities that grow', 'doctype-refused', 2, `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>`],
  ['an external entity', 'doctype-refused', 1, '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'],
  ['an entity in a text', 'entity-refused', 1, '<x>&xxe;</x>'],
  ['an entity in an attribute', 'entity-refused', 2, '<x\n a="&evil;"/>'],
  ['an ampersand alone', 'entity-refused', 1, '<x>a & b</x>'],
  ['an instruction', 'instruction-refused', 1, '<x><?php echo 1 ?></x>'],
  ['a control character', 'character-invalid', 1, '<x>\u0000</x>'],
  ['half a character', 'character-invalid', 1, '<x>\ud800</x>'],
  ['deep nesting', 'nesting-too-deep', 1, nested(MODEL_LIMITS.nesting + 1)],
  ['too many elements', 'elements-too-many-to-read', 1, `<x>${'<a/>'.repeat(MODEL_LIMITS.elements)}</x>`],
  ['a long attribute', 'attribute-too-long', 1, `<x a="${'a'.repeat(MODEL_LIMITS.attributeLength + 1)}"/>`],
  ['many attributes', 'attributes-too-many', 1, `<x ${[...Array(101).keys()].map((n) => `a${n}="1"`).join(' ')}/>`],
  ['a long text', 'text-too-long', 1, `<x>${'a'.repeat(MODEL_LIMITS.textLength + 1)}</x>`],
  ['a long section', 'text-too-long', 1, `<x><![CDATA[${'a'.repeat(MODEL_LIMITS.textLength + 1)}]]></x>`],
  ['a tag that is not closed', 'xml-broken', 1, '<definitions'],
  ['tags that cross', 'xml-broken', 2, sound.replace('</userTask>', '</task>')],
  ['text instead of XML', 'xml-broken', 1, 'Kein Modell'],
  ['JSON', 'xml-broken', 1, '{"bpmn": true}'],
  ['HTML', 'not-bpmn', 1, '<html><body/></html>'],
  ['DMN', 'not-bpmn', 1, '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>'],
  ['a process without its file', 'not-bpmn', 1, '<process id="a"/>'],
];

/** These are kept as documentation, but do not run. */
const MISUNDERSTOOD: readonly (readonly [string, string, string])[] = [
  ['an id given twice', 'id-taken', draftModel(course(['t', userTask('t')]) + userTask('t'))],
  ['an id with a space', 'id-invalid', draftModel(course(['t', userTask('t')]) + '<dataObject id="a b"/>')],
  ['a flow to nowhere', 'reference-unresolved', draftModel('<sequenceFlow id="f" sourceRef="a" targetRef="b"/>')],
  ['an element BPMN does not know', 'element-unknown', draftModel('<robotTask id="r"/>')],
  ['an attribute given twice', 'element-unreadable', draftModel('<userTask id="a" id="b"/>')],
  ['an extension that does not exist', 'extension-unknown', oneStep(userTask('t', ['<talakte:robot/>']))],
  [
    'an attribute the extension does not have',
    'extension-attribute-unknown',
    oneStep(userTask('t', ['<talakte:assignment roll="clerk"/>'])),
  ],
  ['no process', 'process-missing', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"/>'],
];

describe(parseModel.name, () => {
  it.each(UNREADABLE)('refuses %s: %s', async (_what, code, line, xml) => {
    const error: unknown = await parseModel(xml).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ModelUnreadable);
    const [finding] = (error as ModelUnreadable).findings;
    expect(finding).toMatchObject({ code, severity: 'error', line });
    if (finding !== undefined) {
      const { reason, suggestion } = sentencesOf(finding);
      expect(`${reason} ${suggestion}`).not.toMatch(/\{\w+\}/);
    }
  });

  it.each([
    ['an encoding nobody knows', Buffer.from('<?xml version="1.0" encoding="KLINGON"?><x/>')],
    ['bytes that are not what they say', Buffer.from([0x3c, 0x78, 0xff, 0xfe, 0x3e])],
  ])('refuses %s: encoding-unsupported', async (_what, bytes) => {
    await expect(parseModel(bytes)).rejects.toMatchObject({ findings: [{ code: 'encoding-unsupported' }] });
  });

  it('reads files in the encoding they name', async () => {
    const named = sound.replace('name="Task t"', 'name="Prüfen"');
    const latin = Buffer.from(named.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const wide = Buffer.from(`\uFEFF${named.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    for (const file of [latin, wide, Buffer.from(`\uFEFF${named}`)]) {
      expect((await parseModel(file)).elements.find(({ id }) => id === 't')?.name).toBe('Prüfen');
    }
  });

  it('says line and column of what is broken, counted from one', async () => {
    const error: unknown = await parseModel(`${sound.slice(0, 39)}<definitions>\n  </oops>`).catch(
      (caught: unknown) => caught,
    );
    expect((error as ModelUnreadable).findings).toMatchObject([{ code: 'xml-broken', line: 3, column: 3 }]);
    expect((error as ModelUnreadable).details['findings']).toEqual(['3:3 xml-broken -']);
  });

  it.each(MISUNDERSTOOD)('keeps %s as documentation: %s', async (_what, code, xml) => {
    const { findings } = await parseModel(xml);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.find((finding) => finding.code === code)?.severity).toBe('error');
  });

  it('keeps what belongs to other products as documentation, and says what would have run code there', async () => {
    const task = `<userTask id="t" name="T" camunda:assignee="demo" camunda:formKey="x" signavio:a="1" activiti:b="2">${extension(
      '<zeebe:taskDefinition type="x"/>',
      '<camunda:executionListener class="a.B"/>',
    )}</userTask>`;
    const found = (await findingsOf(oneStep(task))).filter(({ code }) => code.startsWith('foreign'));
    expect(found.map(({ code, elementId, values }) => [code, elementId, values['dialect'], values['name']])).toEqual([
      ['foreign-attribute-dangerous', 't', 'Camunda 8', 'zeebe:taskDefinition'],
      ['foreign-attribute-dangerous', 't', 'Camunda 7', 'camunda:executionListener'],
      ['foreign-extension', 't', 'Camunda 7', 'camunda:assignee'],
      ['foreign-extension', 't', 'Camunda 7', 'camunda:formKey'],
      ['foreign-extension', 't', 'Signavio', 'signavio:a'],
      ['foreign-extension', 't', 'Activiti', 'activiti:b'],
    ]);
  });

  it('notes what bears a prefix without a name space', async () => {
    const xml = oneStep(userTask('t')).replace('<userTask', '<userTask modeler:a="1"');
    expect((await parseModel(xml)).findings).toContainEqual(
      expect.objectContaining({ code: 'prefix-undeclared', severity: 'note', values: { prefix: 'modeler' } }),
    );
  });

  it('notes attributes of no name space', async () => {
    const xml = oneStep(userTask('t')).replace('<userTask', '<userTask colour="red"');
    expect((await parseModel(xml)).findings).toEqual([
      expect.objectContaining({
        code: 'attribute-unknown',
        severity: 'note',
        elementId: 't',
        values: { name: 'colour', value: 'red' },
      }),
    ]);
  });

  it('hands out what the workflow says, typed', async () => {
    const { elements, processes } = await parseModel(
      oneStep(
        userTask('t', [
          '<talakte:assignment managerOf="= initiator" otherThan="a, b"/>',
          '<talakte:form key="decide"/>',
          '<talakte:schedule due="P3D" followUp="= date(frist)" priority="80" days="calendar"/>',
          '<talakte:escalation after="P1D" role="head"/>',
          '<talakte:input target="betrag" source="rechnung.betrag"/>',
          '<talakte:output target="freigabe" source="entscheidung"/>',
        ]),
      ),
    );
    expect(processes).toEqual([{ id: 'draft', name: 'Draft', isExecutable: true }]);
    expect(elements.map(({ id }) => id)).toEqual(['draft', 'start', 't', 'end', 'f1', 'f2']);
    expect(elements.find(({ id }) => id === 't')).toEqual({
      id: 't',
      type: 'bpmn:UserTask',
      name: 'Task t',
      parentId: 'draft',
      properties: {
        assignment: { managerOf: '= initiator', otherThan: ['a', 'b'] },
        form: 'decide',
        schedule: { due: 'P3D', followUp: '= date(frist)', priority: '80', days: 'calendar' },
        escalation: { after: 'P1D', role: 'head' },
        inputs: [{ target: 'betrag', source: 'rechnung.betrag' }],
        outputs: [{ target: 'freigabe', source: 'entscheidung' }],
      },
    });
  });

  it('reads our extension under whatever prefix', async () => {
    const xml = sound.replaceAll(/(<\/?)talakte:/g, '$1x:').replace('xmlns:talakte', 'xmlns:x');
    const { elements } = await parseModel(xml);
    expect(elements.find(({ id }) => id === 't')?.properties.form).toBe('decide');
  });
});
