import { useLingui } from '@lingui/react';
import type { I18n } from '@lingui/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { allBulkItems, bulkEffectsQuery, bulkItemsQuery, bulkReasonsQuery } from '../../api/bulk-runs.js';
import type { BulkItem, BulkReason, BulkRun } from '../../api/contract/bulk.js';
import { saveCsv } from '../../format/csv-file.js';
import { ListFrame } from '../../lists/list-frame.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { bulkItemState } from '../../words/bulk-words.js';
import { bulkEffect, bulkItemWords } from '../../words/bulk-effects.js';
import { reportCsv } from './report-csv.js';
import { useSaidType } from './said-names.js';

interface ReasonsProps {
  run: BulkRun;
  step: string;
  shown: string | undefined;
  onShow: (code: string | undefined) => void;
}

/** Why files cannot be done with or were not: what it means, how many, and the way out. */
function Reasons({ run, step, shown, onShow }: ReasonsProps) {
  const { i18n } = useLingui();
  const reasons: BulkReason[] = useQuery(bulkReasonsQuery(run.id, step)).data ?? [];
  if (reasons.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-labelledby="bulk-reasons">
      <h2 id="bulk-reasons">{i18n.t('Warum manche Akten nicht gehen')}</h2>
      <ul className="ta-reasons">
        {reasons.map(({ state, code, files }) => {
          const words = wordsFor(code);
          return (
            <li key={`${state} ${code}`}>
              <p className="ta-strong">
                {i18n.t('{files, plural, one {# Akte} other {# Akten}}', { files })}: {i18n._(words.what)}
              </p>
              <p>{i18n._(words.todo)}</p>
              <Button
                kind="tertiary"
                onPress={() => {
                  onShow(shown === code ? undefined : code);
                }}
              >
                {shown === code ? i18n.t('Alle Akten zeigen') : i18n.t('Nur diese Akten zeigen')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the act means for files beside what was said: who sees them then, what they are called, what is lost. */
function Effects({ run, step }: Pick<ReasonsProps, 'run' | 'step'>) {
  const { i18n } = useLingui();
  const effects = useQuery(bulkEffectsQuery(run.id, step)).data ?? [];
  return effects.length === 0 ? null : (
    <section className="ta-section" aria-labelledby="bulk-effects">
      <h2 id="bulk-effects">{i18n.t('Was das für die Akten heißt')}</h2>
      <ul className="ta-reasons">
        {effects.map(({ effect, files }) => (
          <li key={effect}>
            <span className="ta-strong">{i18n.t('{files, plural, one {# Akte} other {# Akten}}', { files })}:</span>{' '}
            {bulkEffect(i18n, effect)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Fields of the type the files get, by key. */
function useFieldLabels(run: BulkRun): ReadonlyMap<string, string> {
  return new Map((useSaidType(run)?.content.fields ?? []).map(({ key, label }) => [key, label]));
}

function FileCell({ item }: { item: BulkItem }) {
  const { i18n } = useLingui();
  return item.file === null ? (
    <span className="ta-muted">{i18n.t('nicht mehr einsehbar')}</span>
  ) : (
    <Link to="/akten/$fileId" params={{ fileId: item.file.id }} className="ta-nowrap">
      {item.file.reference}
    </Link>
  );
}

function reasonOf(i18n: I18n, item: BulkItem, labels: ReadonlyMap<string, string>): string {
  const why = item.code === null ? [] : [i18n._(wordsFor(item.code).what)];
  return [...why, ...bulkItemWords(i18n, item, labels)].join(' ');
}

function Items({ run, step, code }: { run: BulkRun; step: string; code: string | undefined }) {
  const { i18n } = useLingui();
  const labels = useFieldLabels(run);
  const query = useInfiniteQuery(bulkItemsQuery(run.id, step, code === undefined ? {} : { code }));
  return (
    <ListFrame
      query={query}
      loading={i18n.t('Akten werden geladen …')}
      empty={<EmptyState title={i18n.t('Keine Akte')} />}
    >
      {(items) => (
        <DataTable
          caption={i18n.t('Akten des Sammelvorgangs')}
          rows={items}
          rowKey={(item) => String(item.position)}
          columns={[
            {
              key: 'file',
              header: i18n.t('Aktenzeichen'),
              isRowHeader: true,
              cell: (item) => <FileCell item={item} />,
            },
            { key: 'subject', header: i18n.t('Betreff'), width: 'medium', cell: (item) => item.file?.subject ?? '–' },
            {
              key: 'state',
              header: i18n.t('Ergebnis'),
              width: 'medium',
              cell: (item) => {
                const { kind, label } = bulkItemState(run.state, item.state);
                return (
                  <span>
                    <Badge kind={kind}>{i18n._(label)}</Badge> {reasonOf(i18n, item, labels)}
                  </span>
                );
              },
            },
          ]}
        />
      )}
    </ListFrame>
  );
}

/** What would become or has become of each file, why not, and the same as a file. */
export function BulkReport({ run, step }: { run: BulkRun; step: string }) {
  const { i18n } = useLingui();
  const [code, setCode] = useState<string | undefined>();
  const labels = useFieldLabels(run);
  const saving = useMutation({
    mutationFn: () => allBulkItems(run.id),
    onSuccess: (items) => {
      saveCsv(`sammelvorgang-${run.begunAt.slice(0, 10)}.csv`, reportCsv(i18n, run, items, labels));
    },
  });
  return (
    <>
      <Effects run={run} step={step} />
      <Reasons run={run} step={step} shown={code} onShow={setCode} />
      <section className="ta-section" aria-labelledby="bulk-items">
        <div className="ta-page-header">
          <h2 id="bulk-items">{i18n.t('Akten')}</h2>
          <Button
            icon="download"
            isBusy={saving.isPending}
            onPress={() => {
              saving.mutate();
            }}
          >
            {i18n.t('Bericht herunterladen')}
          </Button>
        </div>
        {saving.isError ? <RequestFailure error={saving.error} /> : null}
        <Items run={run} step={step} code={code} />
      </section>
    </>
  );
}
