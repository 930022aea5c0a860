import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import {
  CHECKLIST_NEEDS,
  type ChecklistItem,
  type ContactRole,
  FIELD_KINDS,
  type FieldCondition,
  type FieldValue,
  FILE_KINDS,
  type FileTypeContent,
  type RetentionOverride,
  TYPE_LIMITS,
  type TypeField,
  type TypeTab,
} from './file-type-content.js';
import { below } from './type-fault.js';
import type { TypeReader } from './type-reader.js';

const PROPERTIES = [
  'title',
  'kind',
  'description',
  'legalBasis',
  'fields',
  'tabs',
  'roles',
  'checklist',
  'naming',
  'planUnits',
  'defaultPlanUnit',
  'offices',
  'retention',
  'confidentiality',
  'workflow',
];

const COUNT_MAX = 100;

/** Reads what a version of a file type says from JSON; what is missing takes its default. */
export function readContent(
  reader: TypeReader,
  value: unknown,
  more: readonly string[] = [],
  neededMore: readonly string[] = [],
): FileTypeContent | undefined {
  const found = reader.object(value, '', [...more, ...PROPERTIES], [...neededMore, 'title', 'kind', 'fields']);
  if (!found) return undefined;
  const { key: longestKey, title, description, naming } = TYPE_LIMITS;
  return {
    title: reader.text(found['title'], '/title', title),
    kind: reader.oneOf(found['kind'], '/kind', FILE_KINDS, 'case'),
    description: reader.text(found['description'], '/description', description),
    legalBasis: reader.text(found['legalBasis'], '/legalBasis', description),
    fields: reader.list(found['fields'], '/fields', TYPE_LIMITS.fields, (item, at) => readField(reader, item, at)),
    tabs: reader.list(found['tabs'], '/tabs', TYPE_LIMITS.tabs, (item, at) => readTab(reader, item, at)),
    roles: reader.list(found['roles'], '/roles', TYPE_LIMITS.roles, (item, at) => readRole(reader, item, at)),
    checklist: reader.list(found['checklist'], '/checklist', TYPE_LIMITS.checklist, (item, at) =>
      readItem(reader, item, at),
    ),
    naming: reader.text(found['naming'], '/naming', naming),
    planUnits: reader.list(found['planUnits'], '/planUnits', TYPE_LIMITS.planUnits, (item, at) =>
      reader.text(item, at, longestKey),
    ),
    defaultPlanUnit: reader.textOrNull(found['defaultPlanUnit'], '/defaultPlanUnit', longestKey),
    offices: reader.list(found['offices'], '/offices', TYPE_LIMITS.offices, (item, at) =>
      reader.text(item, at, longestKey),
    ),
    retention: readRetention(reader, found['retention']),
    confidentiality: reader.oneOf(
      found['confidentiality'],
      '/confidentiality',
      CONFIDENTIALITY_LEVELS,
      CONFIDENTIALITY_LEVELS[0],
    ),
    workflow: reader.textOrNull(found['workflow'], '/workflow', longestKey),
  };
}

const FIELD_PROPERTIES = [
  'key',
  'label',
  'help',
  'kind',
  'required',
  'defaultValue',
  'inList',
  'searchable',
  'personalData',
  'condition',
  'unit',
  'minimum',
  'maximum',
  'decimals',
  'choices',
  'mask',
];

function readField(reader: TypeReader, value: unknown, at: string): TypeField | undefined {
  const found = reader.object(value, at, FIELD_PROPERTIES, ['key', 'label', 'kind']);
  if (!found) return undefined;
  return {
    key: reader.text(found['key'], below(at, 'key'), TYPE_LIMITS.key),
    label: reader.text(found['label'], below(at, 'label'), TYPE_LIMITS.title),
    help: reader.text(found['help'], below(at, 'help'), TYPE_LIMITS.help),
    kind: reader.oneOf(found['kind'], below(at, 'kind'), FIELD_KINDS, 'text'),
    required: reader.yesOrNo(found['required'], below(at, 'required')),
    defaultValue: readValue(reader, found['defaultValue'], below(at, 'defaultValue')),
    inList: reader.yesOrNo(found['inList'], below(at, 'inList')),
    searchable: reader.yesOrNo(found['searchable'], below(at, 'searchable')),
    personalData: reader.yesOrNo(found['personalData'], below(at, 'personalData')),
    condition: readCondition(reader, found['condition'], below(at, 'condition')),
    unit: reader.text(found['unit'], below(at, 'unit'), TYPE_LIMITS.unit),
    minimum: reader.number(found['minimum'], below(at, 'minimum')),
    maximum: reader.number(found['maximum'], below(at, 'maximum')),
    decimals: reader.whole(found['decimals'], below(at, 'decimals'), 0, TYPE_LIMITS.decimals) ?? 0,
    choices: reader.list(found['choices'], below(at, 'choices'), TYPE_LIMITS.choices, (item, place) => {
      const choice = reader.object(item, place, ['value', 'label'], ['value', 'label']);
      if (!choice) return undefined;
      return {
        value: reader.text(choice['value'], below(place, 'value'), TYPE_LIMITS.title),
        label: reader.text(choice['label'], below(place, 'label'), TYPE_LIMITS.text),
      };
    }),
    mask: reader.text(found['mask'], below(at, 'mask'), TYPE_LIMITS.mask),
  };
}

/** A value as JSON has it; whether it suits the field is checked with the field's schema. */
function readValue(reader: TypeReader, value: unknown, at: string): FieldValue | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return reader.number(value, at);
  return reader.list(value, at, TYPE_LIMITS.choices, (item, place) => reader.text(item, place, TYPE_LIMITS.title));
}

function readCondition(reader: TypeReader, value: unknown, at: string): FieldCondition | null {
  if (value === undefined || value === null) return null;
  const found = reader.object(value, at, ['field', 'equals'], ['field', 'equals']);
  if (!found) return null;
  const { equals } = found;
  if (typeof equals !== 'string' && typeof equals !== 'boolean' && equals !== undefined) {
    reader.note('condition-value', below(at, 'equals'), equals);
    return null;
  }
  return { field: reader.text(found['field'], below(at, 'field'), TYPE_LIMITS.key), equals: equals ?? '' };
}

function readTab(reader: TypeReader, value: unknown, at: string): TypeTab | undefined {
  const found = reader.object(value, at, ['key', 'title'], ['key', 'title']);
  if (!found) return undefined;
  return {
    key: reader.text(found['key'], below(at, 'key'), TYPE_LIMITS.key),
    title: reader.text(found['title'], below(at, 'title'), TYPE_LIMITS.title),
  };
}

function readRole(reader: TypeReader, value: unknown, at: string): ContactRole | undefined {
  const found = reader.object(value, at, ['key', 'title', 'minimum', 'maximum'], ['key', 'title']);
  if (!found) return undefined;
  return {
    key: reader.text(found['key'], below(at, 'key'), TYPE_LIMITS.key),
    title: reader.text(found['title'], below(at, 'title'), TYPE_LIMITS.title),
    minimum: reader.whole(found['minimum'], below(at, 'minimum'), 0, COUNT_MAX) ?? 0,
    maximum: reader.whole(found['maximum'], below(at, 'maximum'), 1, COUNT_MAX),
  };
}

const ITEM_PROPERTIES = ['key', 'title', 'help', 'documentType', 'need', 'role', 'condition'];

function readItem(reader: TypeReader, value: unknown, at: string): ChecklistItem | undefined {
  const found = reader.object(value, at, ITEM_PROPERTIES, ['key', 'title', 'documentType']);
  if (!found) return undefined;
  return {
    key: reader.text(found['key'], below(at, 'key'), TYPE_LIMITS.key),
    title: reader.text(found['title'], below(at, 'title'), TYPE_LIMITS.title),
    help: reader.text(found['help'], below(at, 'help'), TYPE_LIMITS.help),
    documentType: reader.text(found['documentType'], below(at, 'documentType'), TYPE_LIMITS.title),
    need: reader.oneOf(found['need'], below(at, 'need'), CHECKLIST_NEEDS, 'always'),
    role: reader.textOrNull(found['role'], below(at, 'role'), TYPE_LIMITS.key),
    condition: readCondition(reader, found['condition'], below(at, 'condition')),
  };
}

function readRetention(reader: TypeReader, value: unknown): RetentionOverride | null {
  if (value === undefined || value === null) return null;
  const found = reader.object(value, '/retention', ['years', 'reason'], ['years', 'reason']);
  if (!found) return null;
  return {
    years: reader.whole(found['years'], '/retention/years', 0, TYPE_LIMITS.retentionYears),
    reason: reader.text(found['reason'], '/retention/reason', TYPE_LIMITS.help),
  };
}
