import { elementOf, elementsOf, extensionsOf, isOf, type ModdleElement, propertyOf, textOf } from './moddle-element.js';
import type * as Talakte from './talakte-properties.js';
import { VARIABLE_TYPES } from './talakte-properties.js';

const DEFAULT_RETRIES = 3;
const DEFAULT_RETRY_AFTER = 'PT5M';

/** What an element says about itself, typed. Unreadable values are left out here; the profile names them. */
export function readProperties(element: ModdleElement, lane?: string): Talakte.ElementProperties {
  const [assignment] = extensionsOf(element, 'talakte:Assignment');
  const [form] = extensionsOf(element, 'talakte:Form');
  const [schedule] = extensionsOf(element, 'talakte:Schedule');
  const [escalation] = extensionsOf(element, 'talakte:Escalation');
  return withoutGaps<Talakte.ElementProperties>({
    assignment: assignment && readAssignment(assignment),
    form: textOf(form, 'key'),
    schedule: schedule && readSchedule(schedule),
    escalation: escalation && readEscalation(escalation),
    ...readWork(element),
    inputs: filled(readMappings(element, 'talakte:Input')),
    outputs: filled(readMappings(element, 'talakte:Output')),
    variables: filled(extensionsOf(element, 'talakte:Variable').flatMap(readVariable)),
    repetition: readRepetition(elementOf(element, 'loopCharacteristics')),
    trigger: readTrigger(element),
    condition: textOf(elementOf(element, 'conditionExpression'), 'body'),
    lane,
    documentation: documentationOf(element),
  });
}

function readWork(element: ModdleElement): Partial<Record<'job' | 'decision' | 'called', unknown>> {
  const [job] = extensionsOf(element, 'talakte:Job');
  const [decision] = extensionsOf(element, 'talakte:Decision');
  const [called] = extensionsOf(element, 'talakte:Called');
  return { job: readJob(job), decision: readDecision(decision), called: readBinding(called) };
}

function readAssignment(element: ModdleElement): Talakte.AssignmentProperties {
  return withoutGaps({
    ...readWho(element),
    keeperOf: textOf(element, 'keeperOf'),
    otherThan: (textOf(element, 'otherThan') ?? '').split(/[\s,]+/).filter((id) => id !== ''),
  });
}

function readWho(element: ModdleElement): Record<'user' | 'role' | 'office' | 'managerOf', string | undefined> {
  return {
    user: textOf(element, 'user'),
    role: textOf(element, 'role'),
    office: textOf(element, 'office'),
    managerOf: textOf(element, 'managerOf'),
  };
}

function readSchedule(element: ModdleElement): Talakte.ScheduleProperties {
  return withoutGaps({
    due: textOf(element, 'due'),
    followUp: textOf(element, 'followUp'),
    priority: textOf(element, 'priority'),
    days: textOf(element, 'days') === 'calendar' ? 'calendar' : 'working',
  });
}

function readEscalation(element: ModdleElement): Talakte.EscalationProperties {
  return withoutGaps({ after: textOf(element, 'after') ?? 'P0D', ...readWho(element) });
}

function readJob(element: ModdleElement | undefined): Talakte.JobProperties | undefined {
  const topic = textOf(element, 'topic');
  if (topic === undefined) return undefined;
  const retries = Number(textOf(element, 'retries') ?? DEFAULT_RETRIES);
  return {
    topic,
    retries: Number.isInteger(retries) && retries >= 0 ? retries : DEFAULT_RETRIES,
    retryAfter: textOf(element, 'retryAfter') ?? DEFAULT_RETRY_AFTER,
  };
}

function readBinding(element: ModdleElement | undefined): Talakte.VersionBinding | undefined {
  const key = textOf(element, 'key');
  if (key === undefined) return undefined;
  const binding = textOf(element, 'binding');
  const version = Number(textOf(element, 'version'));
  return withoutGaps({
    key,
    binding: binding === 'deployment' || binding === 'version' ? binding : 'latest',
    version: Number.isInteger(version) && version > 0 ? version : undefined,
  });
}

function readDecision(element: ModdleElement | undefined): Talakte.DecisionProperties | undefined {
  const binding = readBinding(element);
  const decisionId = textOf(element, 'decisionId');
  const result = textOf(element, 'result');
  return binding && decisionId && result ? { ...binding, decisionId, result } : undefined;
}

function readMappings(element: ModdleElement, type: string): Talakte.MappingProperties[] {
  return extensionsOf(element, type).flatMap((mapping) => {
    const target = textOf(mapping, 'target');
    const source = textOf(mapping, 'source');
    return target === undefined || source === undefined ? [] : [{ target, source }];
  });
}

function readVariable(element: ModdleElement): Talakte.VariableProperties[] {
  const name = textOf(element, 'name');
  const type = VARIABLE_TYPES.find((known) => known === (textOf(element, 'type') ?? 'text'));
  if (name === undefined || type === undefined) return [];
  const required = textOf(element, 'required') === 'true';
  return [withoutGaps({ name, type, required, description: textOf(element, 'description') })];
}

function readRepetition(loop: ModdleElement | undefined): Talakte.RepetitionProperties | undefined {
  if (loop === undefined) return undefined;
  if (isOf(loop, 'bpmn:StandardLoopCharacteristics')) {
    return withoutGaps({
      kind: 'loop',
      loopCondition: textOf(elementOf(loop, 'loopCondition'), 'body'),
      loopMaximum: numberOf(loop, 'loopMaximum'),
    });
  }
  return withoutGaps({
    kind: propertyOf(loop, 'isSequential') === true ? 'sequential' : 'parallel',
    collection: textOf(loop, 'collection'),
    elementVariable: textOf(loop, 'elementVariable'),
    cardinality: textOf(elementOf(loop, 'loopCardinality'), 'body'),
    completionCondition: textOf(elementOf(loop, 'completionCondition'), 'body'),
  });
}

function readTrigger(element: ModdleElement): Talakte.TriggerProperties | undefined {
  const [definition] = elementsOf(element, 'eventDefinitions');
  const [correlation] = extensionsOf(element, 'talakte:Correlation');
  const key = textOf(correlation, 'key');
  if (definition === undefined) {
    if (!isOf(element, 'bpmn:ReceiveTask')) return undefined;
    return withoutGaps({ kind: 'message', name: textOf(elementOf(element, 'messageRef'), 'name'), correlation: key });
  }
  const thrown = elementOf(definition, 'errorRef') ?? elementOf(definition, 'escalationRef');
  const named = elementOf(definition, 'messageRef') ?? elementOf(definition, 'signalRef') ?? definition;
  return withoutGaps({
    kind: kindOfTrigger(definition),
    name: textOf(named, 'name'),
    code: textOf(thrown, 'errorCode') ?? textOf(thrown, 'escalationCode'),
    correlation: key,
    timer: readTimer(definition),
    condition: textOf(elementOf(definition, 'condition'), 'body'),
  });
}

/** `timer` for `bpmn:TimerEventDefinition`, and so on. */
export function kindOfTrigger(definition: ModdleElement): string {
  return definition.$type
    .replace(/^bpmn:/, '')
    .replace(/EventDefinition$/, '')
    .toLowerCase();
}

function readTimer(definition: ModdleElement): Talakte.TriggerProperties['timer'] {
  for (const kind of ['date', 'duration', 'cycle'] as const) {
    const value = textOf(elementOf(definition, `time${kind.charAt(0).toUpperCase()}${kind.slice(1)}`), 'body');
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}

function documentationOf(element: ModdleElement): string | undefined {
  const texts = elementsOf(element, 'documentation').flatMap((entry) => textOf(entry, 'text') ?? []);
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

function numberOf(element: ModdleElement, name: string): number | undefined {
  const value = propertyOf(element, name);
  return typeof value === 'number' ? value : undefined;
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it says what the gaps leave
function withoutGaps<T>(record: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
