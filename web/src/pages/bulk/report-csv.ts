import type { I18n } from '@lingui/core';
import type { BulkItem, BulkRun } from '../../api/contract/bulk.js';
import { csvFile } from '../../format/csv-file.js';
import { wordsFor } from '../../problems/catalogue.js';
import { bulkItemWords } from '../../words/bulk-effects.js';
import { bulkItemState } from '../../words/bulk-words.js';

/** The report of a run as spreadsheet programs read it; nothing in it is taken for a formula. */
export function reportCsv(
  i18n: I18n,
  run: Pick<BulkRun, 'state'>,
  items: readonly BulkItem[],
  labels: ReadonlyMap<string, string>,
): string {
  const header = [
    i18n.t('Nr.'),
    i18n.t('Aktenzeichen'),
    i18n.t('Betreff'),
    i18n.t('Ergebnis'),
    i18n.t('Grund'),
    i18n.t('Einzelheiten'),
    i18n.t('Was zu tun ist'),
    i18n.t('Kennung des Grunds'),
  ];
  const rows = items.map((item) => [
    String(item.position),
    item.file?.reference ?? i18n.t('nicht mehr einsehbar'),
    item.file?.subject ?? '',
    i18n._(bulkItemState(run.state, item.state).label),
    item.code === null ? '' : i18n._(wordsFor(item.code).what),
    bulkItemWords(i18n, item, labels).join('; '),
    item.code === null ? '' : i18n._(wordsFor(item.code).todo),
    item.code ?? '',
  ]);
  return csvFile([header, ...rows]);
}
