import type { TypeField } from '../domain/file-type-content.js';
import type { FileTypeDocument } from '../domain/file-type-document.js';
import { typeContent, typeField } from './type-content.js';

/** A type in which everything occurs that a type can say. */
export function sampleDocument(): FileTypeDocument {
  return {
    key: 'maintenance-advance',
    content: typeContent({
      title: 'Unterhaltsvorschuss',
      legalBasis: 'UVG',
      fields: sampleFields(),
      tabs: [
        { key: 'application', title: 'Antrag' },
        { key: 'payment', title: 'Zahlung' },
      ],
      roles: [
        { key: 'applicant', title: 'Antragsteller/in', minimum: 1, maximum: 1 },
        { key: 'parent', title: 'Anderer Elternteil', minimum: 0, maximum: null },
      ],
      checklist: [
        { key: 'form', title: 'Antrag', help: '', documentType: 'Antrag', need: 'always', role: null, condition: null },
        {
          key: 'birth',
          title: 'Geburtsurkunde',
          help: '',
          documentType: 'Urkunde',
          need: 'closing',
          role: 'applicant',
          condition: { field: 'married', equals: false },
        },
      ],
      naming: '{applicant} – {child}',
      planUnits: ['51'],
      defaultPlanUnit: '51.20',
      offices: ['51'],
      retention: { years: 10, reason: 'Rückgriff' },
    }),
  };
}

function sampleFields(): TypeField[] {
  return [
    typeField('child', { label: 'Kind', required: true, searchable: true, personalData: true, inList: true }),
    typeField('born', { label: 'Geboren am', kind: 'date', inList: true }),
    typeField('level', {
      label: 'Altersstufe',
      kind: 'choice',
      inList: true,
      choices: [
        { value: 'first', label: '0 bis 5 Jahre' },
        { value: 'second', label: '6 bis 11 Jahre' },
      ],
    }),
    typeField('amount', { label: 'Betrag', kind: 'money', minimum: 0, maximum: 100_000, inList: true }),
    typeField('hours', {
      label: 'Betreuung',
      kind: 'number',
      unit: 'Stunden',
      minimum: 0,
      maximum: 24,
      decimals: 1,
      defaultValue: 12.5,
    }),
    typeField('number', { label: 'Fallnummer', kind: 'code', mask: 'UV-9999' }),
    typeField('married', { label: 'Verheiratet', kind: 'yes-no', defaultValue: false }),
    typeField('spouse', {
      label: 'Ehegatte',
      kind: 'party',
      required: true,
      condition: { field: 'married', equals: true },
    }),
  ];
}
