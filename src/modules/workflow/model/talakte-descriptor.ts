/** Name space of what this product adds to BPMN; its version is raised only when old models would mean something else. */
export const TALAKTE_NAMESPACE = 'urn:talakte:bpmn:1';

const text = (name: string): object => ({ name, isAttr: true, type: 'String' });

/**
 * What this product adds to BPMN, as the parser and the modeler take it: plain data, so that it can be given out as JSON.
 * A value that begins with `=` is an expression in FEEL, anything else is taken as it stands; sources of mappings and
 * conditions are always expressions.
 */
export const TALAKTE_DESCRIPTOR = {
  name: 'TalAkte',
  uri: TALAKTE_NAMESPACE,
  prefix: 'talakte',
  xml: { tagAlias: 'lowerCase' },
  associations: [],
  types: [
    {
      name: 'Assignment',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:UserTask', 'bpmn:ManualTask'] },
      properties: ['user', 'role', 'office', 'managerOf', 'keeperOf', 'otherThan'].map(text),
    },
    {
      name: 'Form',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:UserTask', 'bpmn:StartEvent'] },
      properties: [text('key')],
    },
    {
      name: 'Schedule',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:UserTask', 'bpmn:ManualTask'] },
      properties: ['due', 'followUp', 'priority', 'days'].map(text),
    },
    {
      name: 'Escalation',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:UserTask', 'bpmn:ManualTask'] },
      properties: ['after', 'user', 'role', 'office', 'managerOf'].map(text),
    },
    {
      name: 'Job',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'] },
      properties: ['topic', 'retries', 'retryAfter'].map(text),
    },
    {
      name: 'Decision',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:BusinessRuleTask'] },
      properties: ['key', 'decisionId', 'binding', 'version', 'result'].map(text),
    },
    {
      name: 'Called',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:CallActivity'] },
      properties: ['key', 'binding', 'version'].map(text),
    },
    {
      name: 'Correlation',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:Event', 'bpmn:ReceiveTask', 'bpmn:SendTask'] },
      properties: [text('key')],
    },
    {
      name: 'Input',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:Activity', 'bpmn:Event'] },
      properties: ['target', 'source'].map(text),
    },
    {
      name: 'Output',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:Activity', 'bpmn:Event'] },
      properties: ['target', 'source'].map(text),
    },
    {
      name: 'Variable',
      superClass: ['Element'],
      meta: { allowedIn: ['bpmn:Process'] },
      properties: ['name', 'type', 'required', 'description'].map(text),
    },
    {
      name: 'Loop',
      extends: ['bpmn:MultiInstanceLoopCharacteristics'],
      properties: ['collection', 'elementVariable'].map(text),
    },
  ],
} as const;
