import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ConversionItem } from '../../api/contract.js';
import { conversionReportQuery } from '../../api/conversions.js';
import { csvFile, saveCsv } from '../../format/csv-file.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { conversionFaultText } from '../../words/conversion-fault-words.js';
import { itemStates, keptReasons } from '../../words/conversion-words.js';

const shownAtOnce = 50;

/** Why a file was refused, or what else there is to know of it. */
function reasonOf(i18n: I18n, item: ConversionItem): string {
  const { code, faults, withoutText, state, isDeleted, keptBecause } = item;
  if (state === 'taken-back') {
    return i18n.t('Gelöscht; ein Restdatensatz bleibt, das Aktenzeichen wird nicht wieder vergeben.');
  }
  if (isDeleted) {
    return i18n.t('Gelöscht: Von dieser Akte ist später etwas gelöscht worden, ihre Angaben sind entfernt.');
  }
  const reasons = faults.map((fault) => conversionFaultText(i18n, { code: fault, detail: null }));
  if (code !== null) {
    reasons.unshift(i18n._(wordsFor(code).what));
  }
  if (keptBecause !== null) {
    reasons.push(i18n.t('Nicht zurückgenommen: {reason}.', { reason: i18n._(keptReasons[keptBecause]) }));
  }
  if (state === 'done' && withoutText > 0) {
    reasons.push(
      i18n.t(
        '{withoutText, plural, one {Ein Scan} other {# Scans}} ohne eigenen Text: wird im Hintergrund gelesen und dann auch im Text gefunden.',
        {
          withoutText,
        },
      ),
    );
  }
  return reasons.join(' ');
}

function csvOf(i18n: I18n, items: readonly ConversionItem[]): string {
  const rows = items.flatMap((item) =>
    item.rows.map((row) => [
      String(row),
      i18n._(itemStates[item.state].label),
      item.oldReference ?? '',
      item.reference ?? '',
      item.subject ?? '',
      item.paths.find((document) => document.row === row)?.path ?? '',
      reasonOf(i18n, item),
    ]),
  );
  const header = [
    i18n.t('Zeile'),
    i18n.t('Ergebnis'),
    i18n.t('Altes Aktenzeichen'),
    i18n.t('Aktenzeichen'),
    i18n.t('Akte'),
    i18n.t('Datei'),
    i18n.t('Grund'),
  ];
  return csvFile([header, ...rows]);
}

/** What became of each file of the list, and the same as a file. */
export function ReportList({ id, name, step }: { id: string; name: string; step: string }) {
  const { i18n } = useLingui();
  const query = useQuery(conversionReportQuery(id, step));
  const [shown, setShown] = useState(shownAtOnce);
  const items = query.data ?? [];
  return (
    <section className="ta-section" aria-labelledby="report-title">
      <div className="ta-page-header">
        <h2 id="report-title">{i18n.t('Bericht')}</h2>
        <Button
          icon="download"
          isDisabled={items.length === 0}
          onPress={() => {
            saveCsv(`bericht-${name.replace(/\.[^.]*$/, '')}.csv`, csvOf(i18n, items));
          }}
        >
          {i18n.t('Bericht herunterladen')}
        </Button>
      </div>
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {items.length === 0 ? null : (
        <DataTable
          caption={i18n.t('Bericht')}
          rows={items.slice(0, shown)}
          rowKey={(row) => String(row.row)}
          columns={[
            { key: 'row', header: i18n.t('Zeile'), isNumeric: true, cell: (row) => row.row },
            {
              key: 'file',
              header: i18n.t('Akte'),
              isRowHeader: true,
              width: 'medium',
              cell: (row) => row.subject ?? row.oldReference ?? '–',
            },
            { key: 'old', header: i18n.t('Altes Aktenzeichen'), cell: (row) => row.oldReference ?? '–' },
            {
              key: 'reference',
              header: i18n.t('Aktenzeichen'),
              cell: (row) =>
                row.fileId === null ? (
                  (row.reference ?? '–')
                ) : (
                  <Link to="/akten/$fileId" params={{ fileId: row.fileId }}>
                    {row.reference}
                  </Link>
                ),
            },
            { key: 'documents', header: i18n.t('Dokumente'), isNumeric: true, cell: (row) => row.documents },
            {
              key: 'state',
              header: i18n.t('Ergebnis'),
              width: 'medium',
              cell: (row) => (
                <span>
                  <Badge kind={itemStates[row.state].kind}>{i18n._(itemStates[row.state].label)}</Badge>{' '}
                  {reasonOf(i18n, row)}
                </span>
              ),
            },
          ]}
        />
      )}
      {items.length > shown ? (
        <div>
          <Button
            onPress={() => {
              setShown(shown + shownAtOnce);
            }}
          >
            {i18n.t('Weitere {count} zeigen', { count: Math.min(shownAtOnce, items.length - shown) })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
