import type { I18n } from '@lingui/core';
import type { RemarkPreview } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { Change } from '../../words/change.js';

type Place = Pick<RemarkPreview['before'], 'unit' | 'retentionYears' | 'disposalKind'>;

function retentionOf(i18n: I18n, { retentionYears, disposalKind }: Place): string {
  const period =
    retentionYears === null
      ? i18n.t('dauernd oder ab einem Ereignis')
      : i18n.t('{years, plural, one {# Jahr} other {# Jahre}}', { years: retentionYears });
  return `${period}, ${disposalKind}`;
}

/** What another place in the filing plan or another office makes of a file, for a list of terms. */
export function placeChanges(i18n: I18n, before: Place, after: Place) {
  return [
    {
      term: i18n.t('Federführung'),
      value: <Change before={unitLabel(before.unit)} after={unitLabel(after.unit)} />,
    },
    {
      term: i18n.t('Aufbewahrung'),
      value: <Change before={retentionOf(i18n, before)} after={retentionOf(i18n, after)} />,
    },
  ];
}
