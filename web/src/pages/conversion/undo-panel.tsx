import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Conversion, ConversionUndo } from '../../api/contract.js';
import { conversionCommands, conversionStayingQuery, conversionUndoQuery } from '../../api/conversions.js';
import { formatMoment } from '../../format/dates.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { LoadMore } from '../../ui/load-more.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Skeleton } from '../../ui/skeleton.js';
import { keptReasons, undoStates } from '../../words/conversion-words.js';
import { UndoSteps } from './undo-steps.js';

/** States in which a run has come to an end, so that it can be taken back. */
const ENDED: readonly Conversion['state'][] = ['done', 'stopped', 'undoing', 'undone'];

/** Taking a whole run back (Rücknahme): what would go, what stays and why, who asked, who decided. */
export function UndoPanel({ conversion, onChange }: { conversion: Conversion; onChange: () => void }) {
  const { i18n } = useLingui();
  const { id, state, files } = conversion;
  const made = files.done + files.takenBack;
  const isShown = ENDED.includes(state) && made > 0;
  const query = useQuery({ ...conversionUndoQuery(id), enabled: isShown });
  if (!isShown) return null;
  return (
    <section className="ta-section" aria-labelledby="undo-title">
      <h2 id="undo-title">{i18n.t('Übernahme zurücknehmen')}</h2>
      {query.isPending ? (
        <Skeleton lines={3} label={i18n.t('Es wird nachgesehen, was seither geschehen ist …')} />
      ) : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data === undefined ? null : <UndoContent conversion={conversion} undo={query.data} onChange={onChange} />}
    </section>
  );
}

/** What is free for another taking over, and what is not. */
function WhatIsFree() {
  const { i18n } = useLingui();
  return (
    <p className="ta-muted">
      {i18n.t(
        'Was zurückgenommen ist, lässt sich noch einmal übernehmen, unter neuem Aktenzeichen. Ein altes, das eine Akte hier behalten hatte, wird nie wieder vergeben: In der Liste leer lassen.',
      )}
    </p>
  );
}

function UndoContent({
  conversion,
  undo,
  onChange,
}: {
  conversion: Conversion;
  undo: ConversionUndo;
  onChange: () => void;
}) {
  const { id, files } = conversion;
  const { undo: step, foreseen } = undo;
  return (
    <>
      {step === null ? null : <UndoCard step={step} />}
      {step?.state === 'running' ? (
        <UndoProgress id={id} step={step} made={files.done + files.takenBack} onChange={onChange} />
      ) : null}
      {foreseen === null || files.done === 0 ? null : <Foreseen foreseen={foreseen} />}
      {foreseen === null || foreseen.stays === 0 ? null : <StayingFiles id={id} foreseen={foreseen} />}
      <WhatIsFree />
      <UndoSteps conversion={conversion} undo={undo} onChange={onChange} />
    </>
  );
}

function UndoCard({ step }: { step: NonNullable<ConversionUndo['undo']> }) {
  const { i18n } = useLingui();
  const state = undoStates[step.state];
  return (
    <>
      <p role="status">
        <Badge kind={state.kind}>{i18n._(state.label)}</Badge>{' '}
        {step.takenBack + step.kept === 0
          ? null
          : i18n.t(
              '{takenBack, plural, one {# Akte zurückgenommen} other {# Akten zurückgenommen}}, {kept, plural, one {# bleibt} other {# bleiben}}',
              { takenBack: step.takenBack, kept: step.kept },
            )}
      </p>
      {step.failure === null ? null : (
        <Alert kind="warning" title={i18n.t('Die Rücknahme ist abgebrochen')}>
          <p>{i18n._(wordsFor(step.failure).what)}</p>
          <p>{i18n.t('Was bis dahin geschehen ist, bleibt. Sie können hier weitermachen.')}</p>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: i18n.t('Begründung'), value: step.reason },
          { term: i18n.t('Rechtsgrundlage'), value: step.legalBasis },
          {
            term: i18n.t('Beantragt von'),
            value: `${step.requestedBy}, ${formatMoment(step.requestedAt, i18n.locale)}`,
          },
          {
            term: i18n.t('Entschieden von'),
            value: step.decidedBy === null ? null : `${step.decidedBy}, ${formatMoment(step.decidedAt, i18n.locale)}`,
          },
          { term: i18n.t('Begründung der Entscheidung'), value: step.decisionReason },
        ]}
      />
    </>
  );
}

function UndoProgress({
  id,
  step,
  made,
  onChange,
}: {
  id: string;
  step: NonNullable<ConversionUndo['undo']>;
  made: number;
  onChange: () => void;
}) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const stop = useMutation({
    mutationFn: () => conversionCommands.stopUndo(id),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['conversion', id] });
      onChange();
    },
  });
  const done = step.takenBack + step.kept;
  return (
    <>
      <ProgressBar
        label={i18n.t('Akten werden zurückgenommen')}
        value={done}
        max={made}
        words={i18n.t('{done} von {total} Akten', { done, total: made })}
      />
      {stop.isError ? <RequestFailure error={stop.error} /> : null}
      <div>
        <Button
          isBusy={stop.isPending}
          onPress={() => {
            stop.mutate();
          }}
        >
          {i18n.t('Rücknahme anhalten')}
        </Button>
      </div>
    </>
  );
}

function Foreseen({ foreseen }: { foreseen: NonNullable<ConversionUndo['foreseen']> }) {
  const { i18n } = useLingui();
  const { goes, documents, stays, reasons } = foreseen;
  return (
    <>
      <p>
        {i18n.t(
          '{goes, plural, one {# Akte würde} other {# Akten würden}} mit {documents, plural, one {# Dokument} other {# Dokumenten}} gelöscht. {stays, plural, =0 {Keine bleibt.} one {Eine bleibt, weil seither etwas mit ihr geschehen ist.} other {# bleiben, weil seither etwas mit ihnen geschehen ist.}}',
          { goes, documents, stays },
        )}
      </p>
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map(({ reason, files }) => (
            <li key={reason}>
              {i18n.t('{files, plural, one {# Akte} other {# Akten}}: {reason}', {
                files,
                reason: i18n._(keptReasons[reason]),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Files that would stay, one by one; counted anew whenever what would happen changes. */
function StayingFiles({ id, foreseen }: { id: string; foreseen: NonNullable<ConversionUndo['foreseen']> }) {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(conversionStayingQuery(id, foreseen.fingerprint));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isError) return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <details>
      <summary>{i18n.t('Akten, die bleiben')}</summary>
      <DataTable
        caption={i18n.t('Akten, die bleiben')}
        rows={rows}
        rowKey={(row) => String(row.row)}
        columns={[
          { key: 'row', header: i18n.t('Zeile'), isNumeric: true, cell: (row) => row.row },
          {
            key: 'reference',
            header: i18n.t('Aktenzeichen'),
            isRowHeader: true,
            cell: (row) =>
              row.fileId === null ? (
                '–'
              ) : (
                <Link to="/akten/$fileId" params={{ fileId: row.fileId }}>
                  {row.reference}
                </Link>
              ),
          },
          { key: 'reason', header: i18n.t('Grund'), cell: (row) => i18n._(keptReasons[row.reason]) },
        ]}
      />
      <LoadMore
        shown={rows.length}
        total={foreseen.stays}
        hasMore={query.hasNextPage}
        isLoading={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </details>
  );
}
