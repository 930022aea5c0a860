import type { I18n } from '@lingui/core';
import type {
  ClosingObstacle,
  DeadlineStep,
  DeletionRequest,
  FileDraft,
  FileLife,
  FileLifeState,
  FollowUp,
} from '../api/contract.js';
import { formatDay } from '../format/dates.js';
import type { BadgeKind } from '../ui/badge.js';

interface StateWords {
  label: string;
  kind: BadgeKind;
}

/** The states of a file in words. */
export const lifeStates: Partial<Record<FileLifeState, StateWords>> = {
  draft: { label: /*i18n*/ 'Entwurf', kind: 'warning' },
  open: { label: /*i18n*/ 'offen', kind: 'neutral' },
  'waiting-for-event': { label: /*i18n*/ 'geschlossen, wartet auf ein Ereignis', kind: 'info' },
  'retention-running': { label: /*i18n*/ 'geschlossen, Aufbewahrungsfrist läuft', kind: 'info' },
  'kept-for-ever': { label: /*i18n*/ 'geschlossen, dauernd aufzubewahren', kind: 'info' },
  'due-for-disposal': { label: /*i18n*/ 'aussonderungsreif', kind: 'warning' },
};

/** What keeps a file from being closed, by kind. */
export const obstacleWords: Record<ClosingObstacle['kind'], string> = {
  'open-proceeding': /*i18n*/ 'Offener Vorgang',
  'open-sub-file': /*i18n*/ 'Offene Teilakte',
  'open-follow-up': /*i18n*/ 'Offene Wiedervorlage',
  'open-deadline': /*i18n*/ 'Offene Frist',
  'open-deletion-request': /*i18n*/ 'Offener Löschantrag',
  'unfiled-mail': /*i18n*/ 'Nicht abgelegtes Posteingangsstück',
  'open-circulation': /*i18n*/ 'Laufende Umlaufmappe',
  'open-workflow': /*i18n*/ 'Laufender Ablauf',
  'unfinished-draft': /*i18n*/ 'Nicht fertiger Entwurf',
  'checked-out-document': /*i18n*/ 'Ausgechecktes Dokument',
  'missing-document': /*i18n*/ 'Fehlende Unterlage',
  'missing-contact': /*i18n*/ 'Fehlende Beteiligte',
};

/** What a draft lacks before it can be opened, by kind. */
export const openingObstacleWords: Record<FileDraft['obstacles'][number]['kind'], string> = {
  'plan-unit-takes-no-files': /*i18n*/ 'Diese Aktenplaneinheit nimmt keine Akten mehr auf',
  'office-closed': /*i18n*/ 'Dieses Amt gibt es nicht mehr',
  'missing-value': /*i18n*/ 'Fehlende Fachangabe',
  'wrong-value': /*i18n*/ 'Unpassende Fachangabe',
};

/** How pressing a follow-up is. */
export const urgencies: Record<NonNullable<FollowUp['urgency']>, StateWords> = {
  overdue: { label: /*i18n*/ 'überfällig', kind: 'danger' },
  today: { label: /*i18n*/ 'heute', kind: 'warning' },
  soon: { label: /*i18n*/ 'bald', kind: 'warning' },
  later: { label: /*i18n*/ 'später', kind: 'neutral' },
};

export const followUpKinds: Record<FollowUp['kind'], string> = {
  'follow-up': /*i18n*/ 'Wiedervorlage',
  deadline: /*i18n*/ 'Frist',
};

export const objectKinds: Record<FollowUp['objectKind'], string> = {
  file: /*i18n*/ 'Akte',
  proceeding: /*i18n*/ 'Vorgang',
  document: /*i18n*/ 'Dokument',
};

export const deletionStates: Record<DeletionRequest['state'], StateWords> = {
  requested: { label: /*i18n*/ 'beantragt', kind: 'warning' },
  withdrawn: { label: /*i18n*/ 'zurückgezogen', kind: 'neutral' },
  refused: { label: /*i18n*/ 'abgelehnt', kind: 'neutral' },
  confirmed: { label: /*i18n*/ 'gelöscht', kind: 'danger' },
  overtaken: { label: /*i18n*/ 'mit dem Ganzen gelöscht', kind: 'danger' },
};

const restDays: Record<NonNullable<DeadlineStep['because']>, string> = {
  saturday: /*i18n*/ 'Samstag',
  sunday: /*i18n*/ 'Sonntag',
  'new-year': /*i18n*/ 'Neujahr',
  'good-friday': /*i18n*/ 'Karfreitag',
  'easter-monday': /*i18n*/ 'Ostermontag',
  'labour-day': /*i18n*/ 'Tag der Arbeit',
  ascension: /*i18n*/ 'Christi Himmelfahrt',
  'whit-monday': /*i18n*/ 'Pfingstmontag',
  'corpus-christi': /*i18n*/ 'Fronleichnam',
  'german-unity': /*i18n*/ 'Tag der Deutschen Einheit',
  'all-saints': /*i18n*/ 'Allerheiligen',
  'christmas-day': /*i18n*/ '1. Weihnachtstag',
  'boxing-day': /*i18n*/ '2. Weihnachtstag',
};

const stepSentences: Record<DeadlineStep['norm'], string> = {
  '§ 187 (1) BGB': /*i18n*/ 'Der Tag des Ereignisses zählt nicht mit; erster Tag ist der {day} (§ 187 Abs. 1 BGB).',
  '§ 187 (2) BGB': /*i18n*/ 'Der Tag selbst zählt mit; erster Tag ist der {day} (§ 187 Abs. 2 BGB).',
  '§ 188 (1) BGB': /*i18n*/ 'Nach Tagen gezählt ist der letzte Tag der {day} (§ 188 Abs. 1 BGB).',
  '§ 188 (2) BGB': /*i18n*/ 'Der letzte Tag ist der {day} (§ 188 Abs. 2 BGB).',
  '§ 188 (3) BGB': /*i18n*/ 'Dem Monat fehlt dieser Tag; letzter Tag ist der {day} (§ 188 Abs. 3 BGB).',
  '§ 193 BGB':
    /*i18n*/ 'Das ist ein Ruhetag ({because}); die Frist endet am nächsten Werktag, dem {day} (§ 193 BGB, § 31 Abs. 3 VwVfG).',
};

/** One step of reckoning, as a sentence. */
export function stepSentence(i18n: I18n, step: DeadlineStep): string {
  const because = step.because === null ? '' : i18n._(restDays[step.because]);
  return i18n._(stepSentences[step.norm], { day: formatDay(step.day, i18n.locale), because });
}

/** How long a file is kept, as a sentence. */
export function retentionSentence(i18n: I18n, { retention }: Pick<FileLife, 'retention'>): string {
  const years = retention.years ?? 0;
  if (retention.kind === 'permanent') {
    return i18n.t('dauernd');
  }
  if (retention.kind === 'event') {
    return i18n.t('{event}, danach {years, plural, one {# Jahr} other {# Jahre}} ab dem Ende des Jahres', {
      event: retention.event ?? '',
      years,
    });
  }
  return retention.start === 'closing'
    ? i18n.t('{years, plural, one {# Jahr} other {# Jahre}} ab der Schließung', { years })
    : i18n.t('{years, plural, one {# Jahr} other {# Jahre}} ab dem Ende des Jahres der Schließung', { years });
}
