import type { ConfidentialityLevel } from '#kernel/confidentiality';

/** Kinds of fields a file type can have; each decides what may be entered and how it is shown. */
export const FIELD_KINDS = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'yes-no',
  'choice',
  'multi-choice',
  'reference',
  'party',
  'iban',
  'tax-id',
  'code',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A subject file (Sachakte) follows a task, a case file (Fallakte) one of many like cases. */
export const FILE_KINDS = ['subject', 'case'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** When a document of the checklist must be there. */
export const CHECKLIST_NEEDS = ['always', 'closing', 'optional'] as const;
export type ChecklistNeed = (typeof CHECKLIST_NEEDS)[number];

/**
 * What a field holds. Money is a whole number of cents, a day `YYYY-MM-DD`, several choices are a list of their values;
 * a field without a value is not there at all.
 */
export type FieldValue = string | number | boolean | readonly string[];

/** Values of a file's fields by key. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** One of the values a field allows. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** The field is only there when another one, which stands before it, has this value. */
export interface FieldCondition {
  readonly field: string;
  readonly equals: string | boolean;
}

/** A field (Fachangabe) of the files of a type. Settings that do not belong to its kind are empty. */
export interface TypeField {
  /** Name for machines, such as `kindName`; never changes its meaning from version to version. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly defaultValue: FieldValue | null;
  /** Shown as a column where files of the type are listed. */
  readonly inList: boolean;
  readonly searchable: boolean;
  /** Says something about a person. @norm DSGVO Art. 4 Nr. 1 */
  readonly personalData: boolean;
  readonly condition: FieldCondition | null;
  /** For numbers: what is counted, such as `m²`. */
  readonly unit: string;
  /** For numbers and money (in cents). */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** For numbers: digits after the comma. */
  readonly decimals: number;
  readonly choices: readonly FieldChoice[];
  /** For codes: `A` a letter, `9` a digit, `*` either, everything else itself. */
  readonly mask: string;
}

/** A register tab (Register) under which documents and proceedings are filed. */
export interface TypeTab {
  readonly key: string;
  readonly title: string;
}

/** A role in which somebody has to do with a file (Beteiligtenrolle). */
export interface ContactRole {
  readonly key: string;
  readonly title: string;
  readonly minimum: number;
  /** `null`: as many as there are. */
  readonly maximum: number | null;
}

/** A document that belongs into every file of the type. */
export interface ChecklistItem {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  /** A document of this type fulfils the item. */
  readonly documentType: string;
  readonly need: ChecklistNeed;
  /** Needed once for everybody in this role; `null`: once in the file. */
  readonly role: string | null;
  readonly condition: FieldCondition | null;
}

/** A retention period other than that of the plan unit. */
export interface RetentionOverride {
  /** Years after closing; `null` = unlimited. */
  readonly years: number | null;
  readonly reason: string;
}

/** Everything one version of a file type says. */
export interface FileTypeContent {
  readonly title: string;
  readonly kind: FileKind;
  readonly description: string;
  /** Laws the work follows, for people. */
  readonly legalBasis: string;
  readonly fields: readonly TypeField[];
  readonly tabs: readonly TypeTab[];
  readonly roles: readonly ContactRole[];
  readonly checklist: readonly ChecklistItem[];
  /** Template of the subject, such as `{antragsteller} – {kindName}`; empty: people write it. */
  readonly naming: string;
  /** Marks of plan units under which files of the type may lie, with those below; empty: all. */
  readonly planUnits: readonly string[];
  readonly defaultPlanUnit: string | null;
  /** Numbers of the offices that work with it, with those below; empty: all. */
  readonly offices: readonly string[];
  readonly retention: RetentionOverride | null;
  /** Level of confidentiality files of the type begin with. @norm xdomea 3.1 Vertraulichkeitsstufe */
  readonly confidentiality: ConfidentialityLevel;
  /** Key of the workflow files begin with, kept for the day there are workflows. */
  readonly workflow: string | null;
}

/** Limits of a type, so that a form stays one people can fill in. */
export const TYPE_LIMITS = {
  fields: 80,
  tabs: 30,
  roles: 20,
  checklist: 80,
  choices: 200,
  planUnits: 100,
  offices: 50,
  listColumns: 4,
  key: 40,
  title: 120,
  help: 1000,
  description: 2000,
  naming: 300,
  mask: 40,
  unit: 20,
  text: 200,
  longText: 4000,
  decimals: 6,
  retentionYears: 150,
} as const;

const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;
const TYPE_KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether the text can be the key of a field, tab, role or item of a checklist. */
export function isPartKey(text: string): boolean {
  return KEY.test(text);
}

/** Whether the text can be the key of a type, such as `unterhaltsvorschuss`. */
export function isTypeKey(text: string): boolean {
  return text.length <= TYPE_LIMITS.key && TYPE_KEY.test(text);
}

/** Whether a value counts as not given. */
export function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
