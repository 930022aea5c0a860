import type { I18n } from '@lingui/core';
import type { ConfidentialityLevel } from '../api/contract/access.js';
import type { BulkAct, BulkItem, BulkRun, BulkRunState } from '../api/contract/bulk.js';
import { formatDay } from '../format/dates.js';
import type { BadgeKind } from '../ui/badge.js';
import type { Description } from '../ui/description-list.js';
import { levelLabel } from './access-words.js';
import { metadataCodes, metadataLabels } from './metadata-words.js';

const acts: Record<BulkAct, string> = {
  'follow-up': /*i18n*/ 'Wiedervorlage setzen',
  close: /*i18n*/ 'Akten schließen (z. d. A.)',
  reopen: /*i18n*/ 'Akten wieder öffnen',
  confidentiality: /*i18n*/ 'Vertraulichkeitsstufe setzen',
  metadata: /*i18n*/ 'Angabe setzen',
  remark: /*i18n*/ 'Umschreiben: Federführung oder Aktenplaneinheit ändern',
  'file-type': /*i18n*/ 'Fallaktenart ändern',
  'deletion-request': /*i18n*/ 'Löschung beantragen',
  'hand-out': /*i18n*/ 'Auswahl als ZIP aushändigen',
};

/** The act in the user's language. */
export function bulkActLabel(i18n: I18n, act: BulkAct): string {
  return i18n._(acts[act]);
}

/** What a run is called: its act, and whether it takes another one back or repeats it. */
export function bulkRunTitle(i18n: I18n, { act, origin }: Pick<BulkRun, 'act' | 'origin'>): string {
  const label = bulkActLabel(i18n, act);
  if (origin === 'undo') return i18n.t('Zurücknehmen: {label}', { label });
  return origin === 'repeat' ? i18n.t('Wiederholen: {label}', { label }) : label;
}

/** How a run stands, in words and looks. */
export const bulkRunStates: Record<BulkRunState, { label: string; kind: BadgeKind }> = {
  checking: { label: /*i18n*/ 'Probe läuft', kind: 'info' },
  ready: { label: /*i18n*/ 'wartet auf Start', kind: 'warning' },
  running: { label: /*i18n*/ 'läuft', kind: 'info' },
  stopped: { label: /*i18n*/ 'angehalten', kind: 'warning' },
  cancelled: { label: /*i18n*/ 'abgebrochen', kind: 'neutral' },
  done: { label: /*i18n*/ 'abgeschlossen', kind: 'success' },
};

const itemStates: Record<BulkItem['state'], { label: string; kind: BadgeKind }> = {
  unchecked: { label: /*i18n*/ 'noch nicht geprüft', kind: 'neutral' },
  possible: { label: /*i18n*/ 'möglich', kind: 'info' },
  refused: { label: /*i18n*/ 'nicht möglich', kind: 'warning' },
  working: { label: /*i18n*/ 'in Arbeit', kind: 'info' },
  done: { label: /*i18n*/ 'erledigt', kind: 'success' },
  failed: { label: /*i18n*/ 'nicht erledigt', kind: 'danger' },
};
const notCarriedOut: { label: string; kind: BadgeKind } = { label: /*i18n*/ 'nicht mehr ausgeführt', kind: 'neutral' };

/** What became of a file; what was possible in a run that is over was not carried out. */
export function bulkItemState(run: BulkRunState, item: BulkItem['state']): { label: string; kind: BadgeKind } {
  const isOver = run === 'done' || run === 'cancelled';
  return isOver && (item === 'possible' || item === 'unchecked' || item === 'working')
    ? notCarriedOut
    : itemStates[item];
}

/** What was said for all files, as terms and values. */
export function bulkSettingsWords(i18n: I18n, { settings, undoReason }: BulkRun): Description[] {
  const text = (key: string): string => {
    const value = settings[key];
    return typeof value === 'string' ? value : '';
  };
  const values = (settings['values'] ?? {}) as Record<string, string | null>;
  const level = text('level');
  return [
    { term: i18n.t('Betreff'), value: text('subject') },
    { term: i18n.t('Fällig am'), value: text('on') === '' ? '' : formatDay(text('on'), i18n.locale) },
    {
      term: i18n.t('Vertraulichkeitsstufe'),
      value: level === '' ? '' : levelLabel(i18n, level as ConfidentialityLevel),
    },
    ...Object.entries(values).map(([key, value]) => ({
      term: i18n._(metadataLabels[key] ?? key),
      value: value === null ? i18n.t('leer') : codeWords(i18n, key, value),
    })),
    { term: i18n.t('Grund'), value: text('reason') },
    { term: i18n.t('Rechtsgrundlage'), value: text('legalBasis') },
    { term: i18n.t('Zweck'), value: text('purpose') },
    { term: i18n.t('Grund der Rücknahme'), value: undoReason },
  ];
}

function codeWords(i18n: I18n, key: string, value: string): string {
  const codes = metadataCodes[key === 'appraisalProposal' ? 'appraisal' : key];
  const code = codes?.find((one) => one.value === value);
  return code === undefined ? value : i18n._(code.label);
}
