import type { I18n } from '@lingui/core';
import type { ApprovalSide, PlanState, PlanUnitDetail, PlanUnitDifference, Retention } from '../api/contract.js';
import { formatDay } from '../format/dates.js';
import type { BadgeKind } from '../ui/badge.js';

/** How a version of the filing plan stands, in words and looks. */
export const planStates: Record<PlanState, { label: string; kind: BadgeKind }> = {
  draft: { label: /*i18n*/ 'Entwurf', kind: 'warning' },
  released: { label: /*i18n*/ 'freigegeben', kind: 'info' },
  'in-force': { label: /*i18n*/ 'in Kraft', kind: 'success' },
  superseded: { label: /*i18n*/ 'abgelöst', kind: 'neutral' },
};

export const approvalSides: Record<ApprovalSide, string> = {
  'records-management': /*i18n*/ 'Schriftgutverwaltung',
  archive: /*i18n*/ 'Stadtarchiv',
};

/** Kinds of disposal with the word people know them by. */
export const disposalKinds: Record<'A' | 'B' | 'V', string> = {
  A: /*i18n*/ 'A – archivieren',
  B: /*i18n*/ 'B – vom Archiv bewerten',
  V: /*i18n*/ 'V – vernichten',
};

/** A field of a plan unit in which versions can differ. */
export type PlanField = PlanUnitDifference['fields'][number];

export const planFields: Record<PlanField, string> = {
  mark: /*i18n*/ 'Kennzeichen',
  title: /*i18n*/ 'Bezeichnung',
  description: /*i18n*/ 'Inhaltsangabe',
  parent: /*i18n*/ 'Übergeordnet',
  mayCarryFiles: /*i18n*/ 'Akten erlaubt',
  retention: /*i18n*/ 'Aufbewahrung',
  legalBasis: /*i18n*/ 'Rechtsgrundlage',
  disposalKind: /*i18n*/ 'Aussonderungsart',
  validFrom: /*i18n*/ 'Gültig ab',
  validUntil: /*i18n*/ 'Gültig bis',
  retired: /*i18n*/ 'Stillgelegt',
  leadUnit: /*i18n*/ 'Federführung',
  seeAlso: /*i18n*/ 'Siehe auch',
};

/** How long files are kept, and from when that counts. */
export function retentionWords(i18n: I18n, retention: Retention | null): string {
  if (retention === null) {
    return i18n.t('nicht entschieden');
  }
  const years = retention.years ?? 0;
  if (retention.kind === 'permanent') {
    return i18n.t('dauernd');
  }
  if (retention.kind === 'event') {
    return i18n.t('solange „{event}“ dauert, danach {years, plural, one {# Jahr} other {# Jahre}}', {
      event: retention.event ?? '',
      years,
    });
  }
  return retention.start === 'closing'
    ? i18n.t('{years, plural, one {# Jahr} other {# Jahre}} ab der Verfügung „z. d. A.“', { years })
    : i18n.t('{years, plural, one {# Jahr} other {# Jahre}} nach Ende des Jahres der Verfügung „z. d. A.“', { years });
}

function yesOrNo(i18n: I18n, value: boolean): string {
  return value ? i18n.t('ja') : i18n.t('nein');
}

/** From when to when a unit may be used. */
export function validityWords(i18n: I18n, { validFrom, validUntil }: PlanUnitDetail): string {
  const [from, until] = [formatDay(validFrom, i18n.locale), formatDay(validUntil, i18n.locale)];
  if (from === '' && until === '') {
    return '';
  }
  if (until === '') {
    return i18n.t('ab {from}', { from });
  }
  return from === '' ? i18n.t('bis {until}', { until }) : i18n.t('{from} bis {until}', { from, until });
}

/** What a unit says in one field, in words; an empty field is a dash. */
export function fieldWords(i18n: I18n, unit: PlanUnitDetail, field: PlanField): string {
  switch (field) {
    case 'retention':
      return retentionWords(i18n, unit.retention);
    case 'disposalKind':
      return unit.disposalKind === null ? i18n.t('nicht entschieden') : i18n._(disposalKinds[unit.disposalKind]);
    case 'mayCarryFiles':
    case 'retired':
      return yesOrNo(i18n, unit[field]);
    case 'validFrom':
    case 'validUntil':
      return formatDay(unit[field], i18n.locale) || '–';
    case 'seeAlso':
      return unit.seeAlso.join(', ') || '–';
    default:
      return unit[field] ?? '–';
  }
}
