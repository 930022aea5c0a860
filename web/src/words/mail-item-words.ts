import type { BatchState, MailItemState, SuggestionField } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** Message id and colour of a state. */
export interface StateWords {
  label: string;
  kind: BadgeKind;
}

/** How a piece of mail (Posteingangsstück) stands. */
export const mailItemStates: Record<MailItemState, StateWords> = {
  waiting: { label: /*i18n*/ 'wartet', kind: 'neutral' },
  reading: { label: /*i18n*/ 'wird gelesen', kind: 'info' },
  review: { label: /*i18n*/ 'zu prüfen', kind: 'warning' },
  delivered: { label: /*i18n*/ 'im Posteingang', kind: 'info' },
  filed: { label: /*i18n*/ 'abgelegt', kind: 'success' },
  returned: { label: /*i18n*/ 'zurückgegeben', kind: 'warning' },
  problem: { label: /*i18n*/ 'Problem', kind: 'danger' },
};

/** How a batch (Stapel) stands. */
export const batchStates: Record<BatchState, StateWords> = {
  received: { label: /*i18n*/ 'angenommen', kind: 'neutral' },
  splitting: { label: /*i18n*/ 'wird getrennt', kind: 'info' },
  processing: { label: /*i18n*/ 'in Arbeit', kind: 'info' },
  done: { label: /*i18n*/ 'fertig', kind: 'success' },
  failed: { label: /*i18n*/ 'fehlgeschlagen', kind: 'danger' },
};

export const channels: Record<'upload' | 'api' | 'folder', string> = {
  upload: /*i18n*/ 'hochgeladen',
  api: /*i18n*/ 'über die Schnittstelle',
  folder: /*i18n*/ 'aus dem Scan-Ordner',
};

/** What a field of a piece is called. */
export const fieldNames: Record<SuggestionField | 'receivedOn', string> = {
  unit: /*i18n*/ 'Zuständiges Amt',
  file: /*i18n*/ 'Akte',
  documentType: /*i18n*/ 'Dokumentart',
  subject: /*i18n*/ 'Betreff',
  senderName: /*i18n*/ 'Absender',
  senderAddress: /*i18n*/ 'Anschrift des Absenders',
  dateOfLetter: /*i18n*/ 'Datum des Schreibens',
  foreignReference: /*i18n*/ 'Zeichen des Absenders',
  ourReference: /*i18n*/ 'Unser Zeichen',
  receivedOn: /*i18n*/ 'Eingegangen am',
};
