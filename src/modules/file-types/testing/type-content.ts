import type { FileTypeContent, TypeField } from '../domain/file-type-content.js';

/** A field of one line that may stay empty, unless it is told otherwise. */
export function typeField(key: string, more: Partial<TypeField> = {}): TypeField {
  return {
    key,
    label: key,
    help: '',
    kind: 'text',
    required: false,
    defaultValue: null,
    inList: false,
    searchable: false,
    personalData: false,
    condition: null,
    unit: '',
    minimum: null,
    maximum: null,
    decimals: 0,
    choices: [],
    mask: '',
    ...more,
  };
}

/** A type without anything in it, unless it is told otherwise. */
export function typeContent(more: Partial<FileTypeContent> = {}): FileTypeContent {
  return {
    title: 'Musterakte',
    kind: 'case',
    description: '',
    legalBasis: '',
    fields: [],
    tabs: [],
    roles: [],
    checklist: [],
    naming: '',
    planUnits: [],
    defaultPlanUnit: null,
    offices: [],
    retention: null,
    confidentiality: '003',
    workflow: null,
    ...more,
  };
}
