import type { Modelling, WorkflowForms } from '../../api/contract/workflows.js';

/** A group of fields that belong to one of our extensions. */
export interface ExtensionForm {
  type: string;
  title: string;
  /** Types of elements that carry it. */
  on: readonly string[];
  fields: readonly ExtensionField[];
}

/** One attribute of an extension. */
export interface ExtensionField {
  name: string;
  label: string;
  hint?: string;
  /** What there is to choose from. */
  from?: 'roles' | 'forms' | 'topics' | 'workflows' | 'decisions';
  /** Fixed choices: value and words. */
  choices?: readonly (readonly [string, string])[];
}

const PEOPLE = ['bpmn:UserTask', 'bpmn:ManualTask'];
const FEEL = /*i18n*/ 'Mit „=“ am Anfang wird es als FEEL ausgerechnet.';
const BINDING: ExtensionField = {
  name: 'binding',
  label: /*i18n*/ 'Welche Fassung',
  choices: [
    ['', /*i18n*/ 'die neueste'],
    ['deployment', /*i18n*/ 'die zugleich freigegebene'],
    ['version', /*i18n*/ 'eine bestimmte'],
  ],
};
const VERSION: ExtensionField = { name: 'version', label: /*i18n*/ 'Nummer der Fassung' };

/** What this product adds to elements, as people fill it in. */
export const EXTENSION_FORMS: readonly ExtensionForm[] = [
  {
    type: 'talakte:Assignment',
    title: /*i18n*/ 'Wer',
    on: PEOPLE,
    fields: [
      { name: 'role', label: /*i18n*/ 'Rolle', hint: FEEL, from: 'roles' },
      { name: 'office', label: /*i18n*/ 'Amt (Nummer)', hint: FEEL },
      { name: 'user', label: /*i18n*/ 'Person (Anmeldename)', hint: FEEL },
      { name: 'managerOf', label: /*i18n*/ 'Leitung von', hint: /*i18n*/ 'Zum Beispiel: = initiator' },
      { name: 'keeperOf', label: /*i18n*/ 'Federführung der Akte', hint: /*i18n*/ 'Zum Beispiel: = fileId' },
      {
        name: 'otherThan',
        label: /*i18n*/ 'Nicht dieselbe Person wie bei (Vier Augen)',
        hint: /*i18n*/ 'Kennungen früherer Aufgaben, durch Leerzeichen getrennt',
      },
    ],
  },
  {
    type: 'talakte:Form',
    title: /*i18n*/ 'Formular',
    on: ['bpmn:UserTask', 'bpmn:StartEvent'],
    fields: [{ name: 'key', label: /*i18n*/ 'Kennung des Formulars', from: 'forms' }],
  },
  {
    type: 'talakte:Schedule',
    title: /*i18n*/ 'Fristen',
    on: PEOPLE,
    fields: [
      {
        name: 'due',
        label: /*i18n*/ 'Fällig nach',
        hint: /*i18n*/ 'Zum Beispiel: P5D für fünf Tage; mit „=“ auch FEEL',
      },
      {
        name: 'days',
        label: /*i18n*/ 'Tage zählen als',
        choices: [
          ['', /*i18n*/ 'Arbeitstage'],
          ['calendar', /*i18n*/ 'Kalendertage'],
        ],
      },
      { name: 'followUp', label: /*i18n*/ 'Wiedervorlage nach', hint: /*i18n*/ 'Zum Beispiel: P3D' },
      { name: 'priority', label: /*i18n*/ 'Dringlichkeit (0 bis 100)', hint: FEEL },
    ],
  },
  {
    type: 'talakte:Escalation',
    title: /*i18n*/ 'Eskalation',
    on: PEOPLE,
    fields: [
      { name: 'after', label: /*i18n*/ 'Nach der Frist um', hint: /*i18n*/ 'Zum Beispiel: P2D' },
      { name: 'role', label: /*i18n*/ 'Es erfährt die Rolle', from: 'roles' },
      { name: 'office', label: /*i18n*/ 'im Amt (Nummer)', hint: FEEL },
      { name: 'user', label: /*i18n*/ 'oder die Person (Anmeldename)', hint: FEEL },
      { name: 'managerOf', label: /*i18n*/ 'oder die Leitung von', hint: FEEL },
    ],
  },
  {
    type: 'talakte:Job',
    title: /*i18n*/ 'Selbsttätige Arbeit',
    on: ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'],
    fields: [
      { name: 'topic', label: /*i18n*/ 'Thema', from: 'topics' },
      { name: 'retries', label: /*i18n*/ 'Wiederholungen', hint: /*i18n*/ '0 bis 20; sonst 3' },
      { name: 'retryAfter', label: /*i18n*/ 'Wiederholen nach', hint: /*i18n*/ 'Zum Beispiel: PT5M' },
    ],
  },
  {
    type: 'talakte:Decision',
    title: /*i18n*/ 'Entscheidung',
    on: ['bpmn:BusinessRuleTask'],
    fields: [
      { name: 'key', label: /*i18n*/ 'Ablauf mit der Entscheidungstabelle', from: 'decisions' },
      { name: 'decisionId', label: /*i18n*/ 'Kennung der Entscheidung' },
      { name: 'result', label: /*i18n*/ 'Ergebnis in die Angabe' },
      BINDING,
      VERSION,
    ],
  },
  {
    type: 'talakte:Called',
    title: /*i18n*/ 'Aufgerufener Ablauf',
    on: ['bpmn:CallActivity'],
    fields: [{ name: 'key', label: /*i18n*/ 'Kennung des Ablaufs', hint: FEEL, from: 'workflows' }, BINDING, VERSION],
  },
  {
    type: 'talakte:Correlation',
    title: /*i18n*/ 'Zuordnung der Nachricht',
    on: ['bpmn:CatchEvent', 'bpmn:ThrowEvent', 'bpmn:ReceiveTask', 'bpmn:SendTask'],
    fields: [{ name: 'key', label: /*i18n*/ 'Schlüssel als FEEL', hint: /*i18n*/ 'Zum Beispiel: aktenzeichen' }],
  },
];

/** A list of lines an element may have, such as mappings. */
export interface ExtensionList {
  type: string;
  title: string;
  on: readonly string[];
  fields: readonly ExtensionField[];
}

/** What elements may have several of. */
export const EXTENSION_LISTS: readonly ExtensionList[] = [
  {
    type: 'talakte:Input',
    title: /*i18n*/ 'Eingaben',
    on: ['bpmn:Activity', 'bpmn:Event'],
    fields: [
      { name: 'target', label: /*i18n*/ 'Angabe im Schritt' },
      { name: 'source', label: /*i18n*/ 'Woher (FEEL)' },
    ],
  },
  {
    type: 'talakte:Output',
    title: /*i18n*/ 'Ergebnisse',
    on: ['bpmn:Activity', 'bpmn:Event'],
    fields: [
      { name: 'target', label: /*i18n*/ 'Angabe des Ablaufs' },
      { name: 'source', label: /*i18n*/ 'Woraus (FEEL)' },
    ],
  },
  {
    type: 'talakte:Variable',
    title: /*i18n*/ 'Angaben beim Start',
    on: ['bpmn:Process'],
    fields: [
      { name: 'name', label: /*i18n*/ 'Name' },
      {
        name: 'type',
        label: /*i18n*/ 'Art',
        choices: [
          ['', /*i18n*/ 'Text'],
          ['number', /*i18n*/ 'Zahl'],
          ['boolean', /*i18n*/ 'Ja oder nein'],
          ['date', /*i18n*/ 'Datum'],
          ['list', /*i18n*/ 'Liste'],
          ['context', /*i18n*/ 'Zusammengesetzt'],
          ['file', /*i18n*/ 'Akte'],
          ['document', /*i18n*/ 'Dokument'],
          ['user', /*i18n*/ 'Person'],
        ],
      },
      {
        name: 'required',
        label: /*i18n*/ 'Nötig',
        choices: [
          ['', /*i18n*/ 'nein'],
          ['true', /*i18n*/ 'ja'],
        ],
      },
      { name: 'description', label: /*i18n*/ 'Beschriftung' },
    ],
  },
];

/** What a field can be filled with in this installation. */
export function suggestionsFor(
  from: ExtensionField['from'],
  known: Modelling,
  forms: WorkflowForms,
): readonly string[] | undefined {
  return from === undefined ? undefined : from === 'forms' ? Object.keys(forms).sort() : known[from];
}
