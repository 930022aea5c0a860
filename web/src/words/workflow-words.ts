import type { I18n } from '@lingui/core';
import type { Definition, Instance, InstanceHappening, InstanceWait, ModelStep } from '../api/contract/workflows.js';
import type { BadgeKind } from '../ui/badge.js';
import { roleLabel } from './role-words.js';

interface StateWords {
  label: string;
  kind: BadgeKind;
}

/** States of versions. */
export const definitionStates: Record<Definition['state'], StateWords> = {
  proposed: { label: /*i18n*/ 'vorgeschlagen', kind: 'warning' },
  active: { label: /*i18n*/ 'freigegeben', kind: 'success' },
  refused: { label: /*i18n*/ 'abgelehnt', kind: 'danger' },
};

/** States of instances. */
export const instanceStates: Record<Instance['status'], StateWords> = {
  running: { label: /*i18n*/ 'läuft', kind: 'info' },
  completed: { label: /*i18n*/ 'abgeschlossen', kind: 'success' },
  cancelled: { label: /*i18n*/ 'abgebrochen', kind: 'neutral' },
};

/** What the kinds of elements are called. */
const elementTypes: Record<string, string> = {
  'bpmn:StartEvent': /*i18n*/ 'Beginn',
  'bpmn:EndEvent': /*i18n*/ 'Ende',
  'bpmn:UserTask': /*i18n*/ 'Aufgabe',
  'bpmn:ManualTask': /*i18n*/ 'Aufgabe außerhalb',
  'bpmn:ServiceTask': /*i18n*/ 'Selbsttätiger Schritt',
  'bpmn:SendTask': /*i18n*/ 'Versand',
  'bpmn:ReceiveTask': /*i18n*/ 'Empfang',
  'bpmn:BusinessRuleTask': /*i18n*/ 'Entscheidungstabelle',
  'bpmn:ScriptTask': /*i18n*/ 'Skript',
  'bpmn:Task': /*i18n*/ 'Schritt ohne Art',
  'bpmn:CallActivity': /*i18n*/ 'Aufgerufener Ablauf',
  'bpmn:SubProcess': /*i18n*/ 'Teilablauf',
  'bpmn:Transaction': /*i18n*/ 'Teilablauf (Transaktion)',
  'bpmn:AdHocSubProcess': /*i18n*/ 'Teilablauf ohne Reihenfolge',
  'bpmn:ExclusiveGateway': /*i18n*/ 'Verzweigung (eine)',
  'bpmn:ParallelGateway': /*i18n*/ 'Verzweigung (alle)',
  'bpmn:InclusiveGateway': /*i18n*/ 'Verzweigung (eine oder mehrere)',
  'bpmn:EventBasedGateway': /*i18n*/ 'Warten auf das erste Ereignis',
  'bpmn:ComplexGateway': /*i18n*/ 'Verzweigung (eigene Regel)',
  'bpmn:IntermediateCatchEvent': /*i18n*/ 'Warten auf ein Ereignis',
  'bpmn:IntermediateThrowEvent': /*i18n*/ 'Ereignis melden',
  'bpmn:BoundaryEvent': /*i18n*/ 'Ereignis am Schritt',
  'bpmn:SequenceFlow': /*i18n*/ 'Weg',
  'bpmn:Process': /*i18n*/ 'Ablauf',
  'bpmn:Message': /*i18n*/ 'Nachricht',
  'bpmn:Signal': /*i18n*/ 'Signal',
  'bpmn:Error': /*i18n*/ 'Fehler',
  'bpmn:Escalation': /*i18n*/ 'Eskalation',
  'bpmn:Participant': /*i18n*/ 'Beteiligter',
  'bpmn:Lane': /*i18n*/ 'Bahn',
  'bpmn:TextAnnotation': /*i18n*/ 'Anmerkung',
};

/** What kind of element it is, in the user's language. */
export function elementTypeWords(i18n: I18n, type: string): string {
  const label = elementTypes[type];
  return label === undefined ? type.replace(/^bpmn:/, '') : i18n._(label);
}

/** A step by its name, or by its kind where it has none. */
export function stepName(i18n: I18n, step: Pick<ModelStep, 'id' | 'name' | 'type'> | undefined, id = ''): string {
  if (step === undefined) {
    return id;
  }
  return step.name ?? `${elementTypeWords(i18n, step.type)} (${step.id})`;
}

/** What a model says about a step, as far as pages tell it. */
export interface StepProperties {
  assignment?: {
    user?: string;
    role?: string;
    office?: string;
    managerOf?: string;
    keeperOf?: string;
    otherThan?: string[];
  };
  form?: string;
  schedule?: { due?: string; followUp?: string; priority?: string; days?: string };
  escalation?: { after: string; user?: string; role?: string; office?: string; managerOf?: string };
  job?: { topic: string };
  decision?: { key: string; decisionId: string };
  called?: { key: string };
  repetition?: { kind: string; collection?: string };
  trigger?: { kind: string; name?: string; code?: string; timer?: { kind: string; value: string }; condition?: string };
  lane?: string;
  documentation?: string;
}

/** The properties of a step, typed. */
export function propertiesOf(step: ModelStep): StepProperties {
  return step.properties;
}

/** A value of a model: as it stands, or what is worked out when it is needed. */
function valueWords(i18n: I18n, value: string): string {
  return value.startsWith('=') ? i18n.t('laut „{expression}“', { expression: value.slice(1).trim() }) : value;
}

/** Who is asked to do a task. */
function assignmentWords(i18n: I18n, assignment: NonNullable<StepProperties['assignment']>): string[] {
  const { user, role, office, managerOf, keeperOf, otherThan = [] } = assignment;
  const value = (text: string) => valueWords(i18n, text);
  const roleWords = role === undefined || role.startsWith('=') ? value(role ?? '') : roleLabel(i18n, role);
  return [
    user === undefined ? '' : i18n.t('Person: {who}', { who: value(user) }),
    role === undefined ? '' : i18n.t('Rolle: {role}', { role: roleWords }),
    office === undefined ? '' : i18n.t('Amt: {office}', { office: value(office) }),
    managerOf === undefined ? '' : i18n.t('Leitung von: {who}', { who: value(managerOf) }),
    keeperOf === undefined ? '' : i18n.t('Federführung der Akte: {file}', { file: value(keeperOf) }),
    otherThan.length === 0 ? '' : i18n.t('nicht dieselbe Person wie bei: {tasks}', { tasks: otherThan.join(', ') }),
  ];
}

/** Who does a step, or what does it; empty where nobody has to. */
export function whoWords(i18n: I18n, step: ModelStep): string {
  const { assignment, job, decision, called, trigger } = propertiesOf(step);
  return [
    ...(assignment === undefined ? [] : assignmentWords(i18n, assignment)),
    job === undefined ? '' : i18n.t('selbsttätig ({topic})', { topic: job.topic }),
    decision === undefined ? '' : i18n.t('Tabelle {decision}', { decision: decision.decisionId }),
    called === undefined ? '' : i18n.t('Ablauf {key}', { key: valueWords(i18n, called.key) }),
    trigger === undefined ? '' : triggerWords(i18n, trigger),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const triggers: Record<string, string> = {
  message: /*i18n*/ 'Nachricht',
  signal: /*i18n*/ 'Signal',
  timer: /*i18n*/ 'Frist',
  error: /*i18n*/ 'Fehler',
  escalation: /*i18n*/ 'Eskalation',
  conditional: /*i18n*/ 'Bedingung',
  link: /*i18n*/ 'Verweis',
  terminate: /*i18n*/ 'beendet alles',
  cancel: /*i18n*/ 'Rücknahme',
  compensate: /*i18n*/ 'Rückabwicklung',
};

function triggerWords(
  i18n: I18n,
  { kind, name, code, timer, condition }: NonNullable<StepProperties['trigger']>,
): string {
  const label = triggers[kind];
  const what = timer?.value ?? condition ?? name ?? code;
  const kindWords = label === undefined ? kind : i18n._(label);
  return what === undefined ? kindWords : `${kindWords}: ${what}`;
}

/** A length of time in days, hours and minutes, as people say it. */
export function durationWords(i18n: I18n, seconds: number | null): string {
  if (seconds === null) {
    return '';
  }
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) {
    return i18n.t('unter 1 Min.');
  }
  if (minutes < 60) {
    return i18n.t('{minutes} Min.', { minutes });
  }
  const hours = Math.round(minutes / 60);
  if (hours < 48) {
    return i18n.t('{hours} Std.', { hours });
  }
  return i18n.t('{days, plural, one {# Tag} other {# Tage}}', { days: Math.round(hours / 24) });
}

/** The same as short as it fits at a shape. */
export function shortDuration(i18n: I18n, seconds: number): string {
  const hours = seconds / 3600;
  if (hours < 1) {
    return i18n.t('{minutes} min', { minutes: Math.max(1, Math.round(seconds / 60)) });
  }
  return hours < 48
    ? i18n.t('{hours} h', { hours: Math.round(hours) })
    : i18n.t('{days} T', { days: Math.round(hours / 24) });
}

/** What an instance waits for. */
export const waitKinds: Record<InstanceWait['kind'], string> = {
  task: /*i18n*/ 'Aufgabe',
  timer: /*i18n*/ 'Frist',
  job: /*i18n*/ 'Selbsttätiger Schritt',
  message: /*i18n*/ 'Nachricht',
  signal: /*i18n*/ 'Signal',
  call: /*i18n*/ 'Aufgerufener Ablauf',
};

/** What happened in an instance. */
export const happeningKinds: Record<InstanceHappening['kind'], string> = {
  entered: /*i18n*/ 'erreicht',
  left: /*i18n*/ 'durchlaufen',
  'timer-fired': /*i18n*/ 'Frist abgelaufen',
  caught: /*i18n*/ 'Ereignis eingetreten',
  'task-completed': /*i18n*/ 'Aufgabe erledigt',
  incident: /*i18n*/ 'Störung',
  resolved: /*i18n*/ 'Störung behoben',
};

/** What kind of step could not be taken. */
export const incidentKinds: Record<string, string> = {
  job: /*i18n*/ 'Selbsttätiger Schritt',
  timer: /*i18n*/ 'Frist',
  call: /*i18n*/ 'Aufgerufener Ablauf',
  step: /*i18n*/ 'Schritt',
};

/** How an incident was resolved. */
export const incidentResolutions: Record<string, string> = {
  retried: /*i18n*/ 'wiederholt',
  skipped: /*i18n*/ 'übersprungen',
  cancelled: /*i18n*/ 'mit dem Ablauf abgebrochen',
  overtaken: /*i18n*/ 'vom Fortgang erledigt',
};

/** What became of something from one version to another. */
export const differenceKinds: Record<'added' | 'removed' | 'changed', StateWords> = {
  added: { label: /*i18n*/ 'neu', kind: 'success' },
  removed: { label: /*i18n*/ 'entfallen', kind: 'danger' },
  changed: { label: /*i18n*/ 'geändert', kind: 'warning' },
};

const fields: Record<string, string> = {
  name: /*i18n*/ 'Name',
  type: /*i18n*/ 'Art',
  within: /*i18n*/ 'Steht in',
  source: /*i18n*/ 'Von',
  target: /*i18n*/ 'Nach',
  attachedTo: /*i18n*/ 'Am Schritt',
  default: /*i18n*/ 'Sonst-Weg',
  condition: /*i18n*/ 'Bedingung',
  form: /*i18n*/ 'Formular',
  lane: /*i18n*/ 'Bahn',
  documentation: /*i18n*/ 'Beschreibung',
  inputs: /*i18n*/ 'Eingaben',
  outputs: /*i18n*/ 'Ergebnisse',
  variables: /*i18n*/ 'Angaben beim Start',
  'assignment.user': /*i18n*/ 'Person',
  'assignment.role': /*i18n*/ 'Rolle',
  'assignment.office': /*i18n*/ 'Amt',
  'assignment.managerOf': /*i18n*/ 'Leitung von',
  'assignment.keeperOf': /*i18n*/ 'Federführung der Akte',
  'assignment.otherThan': /*i18n*/ 'Vier Augen mit',
  'schedule.due': /*i18n*/ 'Frist',
  'schedule.followUp': /*i18n*/ 'Wiedervorlage',
  'schedule.priority': /*i18n*/ 'Dringlichkeit',
  'schedule.days': /*i18n*/ 'Tage der Frist',
  'escalation.after': /*i18n*/ 'Eskalation nach',
  'job.topic': /*i18n*/ 'Thema',
  'job.retries': /*i18n*/ 'Wiederholungen',
  'job.retryAfter': /*i18n*/ 'Wiederholung nach',
  'decision.key': /*i18n*/ 'Entscheidungstabelle',
  'decision.decisionId': /*i18n*/ 'Entscheidung',
  'called.key': /*i18n*/ 'Aufgerufener Ablauf',
  'trigger.kind': /*i18n*/ 'Ereignis',
  'trigger.name': /*i18n*/ 'Nachricht oder Signal',
  'trigger.correlation': /*i18n*/ 'Zuordnung',
  'trigger.condition': /*i18n*/ 'Bedingung',
  'trigger.timer.value': /*i18n*/ 'Zeit',
  'repetition.kind': /*i18n*/ 'Mehrfach',
  'repetition.collection': /*i18n*/ 'Mehrfach für',
};

/** What an element says differently, by the name people know. */
export function fieldLabel(i18n: I18n, field: string): string {
  const label = fields[field];
  return label === undefined ? field : i18n._(label);
}
