import type { I18n } from '@lingui/core';
import type { FieldKind, FieldValue, TypeField, ValueFault } from '../api/contract.js';
import { formatDay } from '../format/dates.js';

/** What kinds of fields are called. */
export const fieldKinds: Record<FieldKind, string> = {
  text: /*i18n*/ 'Text, eine Zeile',
  'long-text': /*i18n*/ 'Text, mehrere Zeilen',
  number: /*i18n*/ 'Zahl',
  money: /*i18n*/ 'Geldbetrag',
  date: /*i18n*/ 'Datum',
  'yes-no': /*i18n*/ 'ja oder nein',
  choice: /*i18n*/ 'Auswahl',
  'multi-choice': /*i18n*/ 'Mehrfachauswahl',
  reference: /*i18n*/ 'Aktenzeichen',
  party: /*i18n*/ 'Person oder Stelle',
  iban: /*i18n*/ 'IBAN',
  'tax-id': /*i18n*/ 'Steuer-ID',
  code: /*i18n*/ 'Kennung nach Muster',
};

const faults: Record<ValueFault['code'], string> = {
  missing: /*i18n*/ 'Bitte ausfüllen.',
  'unknown-field': /*i18n*/ 'Dieses Feld gibt es in der Fallaktenart nicht.',
  'not-applicable': /*i18n*/ 'Dieses Feld gehört bei den übrigen Angaben nicht hierher.',
  kind: /*i18n*/ 'Das passt nicht zur Art des Feldes. Bitte eine gültige Angabe eingeben.',
  'too-long': /*i18n*/ 'Das ist zu lang; höchstens {detail} Zeichen.',
  'too-small': /*i18n*/ 'Das ist zu klein; mindestens {detail}.',
  'too-large': /*i18n*/ 'Das ist zu groß; höchstens {detail}.',
  'too-many-decimals': /*i18n*/ 'Zu viele Stellen nach dem Komma; erlaubt sind {detail}.',
  'not-a-choice': /*i18n*/ 'Bitte einen Wert aus der Auswahl nehmen.',
  'choice-twice': /*i18n*/ 'Ein Wert ist zweimal gewählt.',
  pattern: /*i18n*/ 'Das entspricht nicht dem Muster {detail}.',
  day: /*i18n*/ 'Diesen Tag gibt es nicht; bitte als TT.MM.JJJJ eingeben.',
  iban: /*i18n*/ 'Diese IBAN stimmt nicht: Die Prüfziffern passen nicht. Bitte noch einmal ablesen.',
  'tax-id': /*i18n*/ 'Diese Steuer-ID stimmt nicht: Die Prüfziffer passt nicht. Bitte noch einmal ablesen.',
};

/** What is wrong with a value, and the way out. */
export function valueFaultWords(i18n: I18n, { code, detail }: Pick<ValueFault, 'code' | 'detail'>): string {
  if (code === 'pattern' && detail === null) return i18n.t('Das ist kein Aktenzeichen.');
  return i18n._(faults[code], { detail: detail ?? '' });
}

/** A value as people read it; empty when there is none. */
export function valueWords(
  i18n: I18n,
  field: Pick<TypeField, 'kind' | 'choices' | 'unit'>,
  value: FieldValue | undefined,
): string {
  if (value === undefined) return '';
  const labelOf = (one: string): string => field.choices.find((choice) => choice.value === one)?.label ?? one;
  if (typeof value === 'boolean') return value ? i18n.t('ja') : i18n.t('nein');
  if (typeof value === 'number') {
    return field.kind === 'money'
      ? new Intl.NumberFormat(i18n.locale, { style: 'currency', currency: 'EUR' }).format(value / 100)
      : `${new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 6 }).format(value)} ${field.unit}`.trim();
  }
  if (typeof value === 'string') {
    if (field.kind === 'choice') return labelOf(value);
    if (field.kind === 'date') return formatDay(value, i18n.locale);
    return field.kind === 'iban' ? value.replace(/(.{4})(?=.)/g, '$1 ') : value;
  }
  return value.map(labelOf).join(', ');
}

/** States of versions. */
export const typeStates = {
  draft: { label: /*i18n*/ 'Entwurf', kind: 'warning' },
  released: { label: /*i18n*/ 'freigegeben', kind: 'success' },
  superseded: { label: /*i18n*/ 'abgelöst', kind: 'neutral' },
} as const;
