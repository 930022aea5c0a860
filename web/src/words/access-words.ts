import type { I18n } from '@lingui/core';
import type {
  AccessPurpose,
  ConfidentialityLevel,
  FileGrant,
  LevelOrigin,
  PersonAndFile,
} from '../api/contract/access.js';
import { formatMoment } from '../format/dates.js';
import { roleLabel } from './role-words.js';

const levels: Record<ConfidentialityLevel, string> = {
  '003': /*i18n*/ 'Offen',
  '002': /*i18n*/ 'Nur für den Dienstgebrauch',
  '005': /*i18n*/ 'Vertraulich',
  '001': /*i18n*/ 'Geheim',
  '004': /*i18n*/ 'Streng geheim',
};

/** The levels from the least to the most strict. */
export const levelOrder: readonly ConfidentialityLevel[] = ['003', '002', '005', '001', '004'];

/** A level in the user's language. */
export function levelLabel(i18n: I18n, level: ConfidentialityLevel): string {
  return i18n._(levels[level]);
}

/** Where a level was set, in words. */
export function originLabel(i18n: I18n, { kind, name, level }: LevelOrigin): string {
  const words = { name, level: levelLabel(i18n, level) };
  if (kind === 'plan-unit') return i18n.t('{level}, gesetzt an der Aktenplaneinheit {name}', words);
  if (kind === 'file') return i18n.t('{level}, gesetzt an der Akte {name}', words);
  if (kind === 'proceeding') return i18n.t('{level}, gesetzt am Vorgang „{name}“', words);
  return i18n.t('{level}, gesetzt am Dokument „{name}“', words);
}

const purposes: Record<AccessPurpose, string> = {
  information: /*i18n*/ 'Auskunft',
  emergency: /*i18n*/ 'Notfall',
  audit: /*i18n*/ 'Prüfung',
  'unplanned-absence': /*i18n*/ 'Ausfall ohne Vertretung',
};

/** The purposes of access outside of one's remit, for choices. */
export const purposeChoices = Object.keys(purposes) as AccessPurpose[];

/** A purpose in the user's language. */
export function purposeLabel(i18n: I18n, purpose: AccessPurpose): string {
  return i18n._(purposes[purpose]);
}

/** What a grant lets its holder do. */
export function rightLabel(i18n: I18n, right: FileGrant['right']): string {
  return right === 'read' ? i18n.t('lesen') : i18n.t('bearbeiten');
}

/** One reason why somebody may see a file, as a sentence. */
export function whyAllowed(i18n: I18n, why: PersonAndFile['because'][number]): string {
  const unit = why.unit === null ? i18n.t('in der ganzen Stadt') : `${why.unit.number} ${why.unit.name}`;
  const until = formatMoment(why.endsAt, i18n.locale);
  const said =
    why.kind === 'role'
      ? i18n.t('Rolle {role}: {unit}', { role: roleLabel(i18n, why.role ?? ''), unit })
      : why.kind === 'reasoned'
        ? i18n.t('Zugriff mit Begründung bis {until}', { until })
        : why.unit === null
          ? i18n.t('Freigabe bis {until}', { until })
          : i18n.t('Freigabe für {unit} bis {until}', { unit, until });
  const from =
    why.planUnit === null
      ? said
      : i18n.t('{said}, über die Aktenplaneinheit {planUnit}', { said, planUnit: why.planUnit });
  return why.absent === null ? from : i18n.t('{said} – in Vertretung von {absent}', { said: from, absent: why.absent });
}

/** One reason why somebody may not see a file, as a sentence. */
export function whyDenied(i18n: I18n, denial: PersonAndFile['denials'][number]): string {
  if (denial.kind === 'wall') return i18n.t('Steht außerhalb der Schranke „{wall}“.', { wall: denial.wall ?? '' });
  if (denial.kind === 'confidentiality') return i18n.t('Ist für diese Vertraulichkeitsstufe nicht ermächtigt.');
  if (denial.kind === 'draft') return i18n.t('Die Akte ist ein Entwurf, der für andere bestimmt ist.');
  if (denial.kind === 'permission') return i18n.t('Hat keine Rolle, die Akten liest.');
  return i18n.t('Hat im federführenden Amt keine Rolle und keine Freigabe.');
}
