import type { I18n } from '@lingui/core';
import type { Suggestion } from '../api/contract.js';

const words: Record<string, string> = {
  REFERENCE_EXACT: /*i18n*/ 'Aktenzeichen „{read}“ steht im Schreiben',
  REFERENCE_SIMILAR: /*i18n*/ 'gelesen „{read}“, dem Aktenzeichen sehr ähnlich',
  REFERENCE_OLD_FORMAT: /*i18n*/ 'Aktenzeichen in alter Schreibweise „{read}“',
  RECIPIENT_UNIT: /*i18n*/ 'an „{read}“ gerichtet',
  UNIT_KEYWORDS: /*i18n*/ 'typische Wörter des Amts: {words}',
  SEPARATOR_UNIT: /*i18n*/ 'vom Trennblatt vorgegeben',
  FILE_LEAD_UNIT: /*i18n*/ 'federführend für die Akte {reference}',
  PARTY_KNOWN: /*i18n*/ '{name} ist Beteiligter der Akte',
  SUBJECT_SIMILAR: /*i18n*/ 'ähnlicher Betreff: {words}',
  FOREIGN_REFERENCE_KNOWN: /*i18n*/ 'das Zeichen „{read}“ des Absenders kommt in der Akte vor',
  RECIPIENT_OTHER: /*i18n*/ 'an „{read}“ gerichtet',
  TITLE: /*i18n*/ 'aus der Überschrift',
  CLOSING: /*i18n*/ 'aus der Unterschriftszeile',
  LETTERHEAD: /*i18n*/ 'aus dem Briefkopf',
  ADDRESS_FIELD: /*i18n*/ 'aus dem Anschriftfeld',
  DATE_LINE: /*i18n*/ 'aus der Datumszeile',
  SUBJECT_LINE: /*i18n*/ 'aus der Betreffzeile',
  LABEL: /*i18n*/ 'steht hinter „{label}“',
  TYPE_KEYWORDS: /*i18n*/ 'typische Wörter: {words}',
};

function asText(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(asText).join(', ');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Why something is suggested, in words. */
export function reasonWords(i18n: I18n, reason: Suggestion['reason']): string {
  const message = words[reason.code];
  if (message === undefined) {
    return '';
  }
  const values = Object.fromEntries(Object.entries(reason.details).map(([key, value]) => [key, asText(value)]));
  return i18n._(message, { read: '', words: '', reference: '', name: '', label: '', ...values });
}

const surely = 0.9;
const probably = 0.6;

/** How sure a suggestion is, in a word; the percentage stands beside it. */
export function confidenceWord(confidence: number): string {
  if (confidence >= surely) {
    return /*i18n*/ 'sehr sicher';
  }
  return confidence >= probably ? /*i18n*/ 'wahrscheinlich' : /*i18n*/ 'unsicher';
}
