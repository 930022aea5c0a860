import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Conversion } from '../../api/contract.js';
import { conversionCommands, conversionQuery } from '../../api/conversions.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Skeleton } from '../../ui/skeleton.js';
import { conversionStates } from '../../words/conversion-words.js';
import { FaultList } from './fault-list.js';
import { FolderPanel } from './folder-panel.js';
import { UndoPanel } from './undo-panel.js';
import { ReportList } from './report-list.js';

/** Whether everything can be checked once more: nothing is on its way or taken back, and there is something to check. */
function isCheckable({ state, failure }: Conversion): boolean {
  return ['checking', 'checked', 'stopped', 'done'].includes(state) || (state === 'collecting' && failure !== null);
}

const route = getRouteApi('/uebernahme/$conversionId');

/** One conversion: folder, findings, run, report. */
export function ConversionPage() {
  const { i18n } = useLingui();
  const { conversionId } = route.useParams();
  const query = useQuery(conversionQuery(conversionId));
  return (
    <div className="ta-page">
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Übernahme wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data === undefined ? null : <ConversionSteps conversion={query.data} />}
    </div>
  );
}

/** When a check or a run ends, everything shown of it is fetched anew: findings, report, the list of conversions, files. */
function useRefreshAtEnd(id: string, isMoving: boolean): void {
  const client = useQueryClient();
  const wasMoving = useRef(isMoving);
  useEffect(() => {
    if (wasMoving.current && !isMoving) {
      for (const queryKey of [['conversion', id], ['conversions'], ['files'], ['search']]) {
        void client.invalidateQueries({ queryKey });
      }
    }
    wasMoving.current = isMoving;
  }, [client, id, isMoving]);
}

function ConversionSteps({ conversion }: { conversion: Conversion }) {
  const { i18n } = useLingui();
  const { id, state, files, progress } = conversion;
  const [changes, setChanges] = useState(0);
  const step = `${state} ${String(files.waiting)} ${String(files.done)} ${String(changes)}`;
  const isMoving = state === 'checking' || state === 'running' || state === 'undoing';
  useRefreshAtEnd(id, isMoving);
  const total = files.waiting + files.done + files.refused;
  return (
    <>
      <PageHeader
        title={conversion.manifestName}
        lead={
          <p>
            <Link to="/uebernahme">{i18n.t('Alle Übernahmen')}</Link>{' '}
            <Badge kind={conversionStates[state].kind}>{i18n._(conversionStates[state].label)}</Badge>
          </p>
        }
        actions={<StepButtons conversion={conversion} />}
      />
      <p role="status">
        {i18n.t('{done} übernommen, {waiting} bereit, {refused} abgelehnt, {skipped} schon früher übernommen', {
          ...files,
        })}
      </p>
      {conversion.failure === null ? null : (
        <Alert
          kind="warning"
          title={
            state === 'collecting' ? i18n.t('Die Prüfung ist abgebrochen') : i18n.t('Die Übernahme ist abgebrochen')
          }
        >
          <p>{i18n._(wordsFor(conversion.failure).what)}</p>
          <p>{i18n.t('Was bis dahin geschehen ist, bleibt. Sie können hier weitermachen.')}</p>
        </Alert>
      )}
      {state === 'checking' ? (
        <ProgressBar
          label={i18n.t('Dateien werden geprüft')}
          value={progress.done}
          max={progress.total}
          words={i18n.t('{done} von {total} Dateien', { done: progress.done, total: progress.total })}
        />
      ) : null}
      {state === 'running' ? (
        <ProgressBar
          label={i18n.t('Akten werden übernommen')}
          value={files.done + files.refused}
          max={total}
          words={i18n.t('{done} von {total} Akten', { done: files.done + files.refused, total })}
        />
      ) : null}
      {isMoving || state === 'undone' ? null : <FolderPanel conversion={conversion} />}
      {state === 'collecting' || state === 'checking' ? null : (
        <>
          <FaultList conversion={conversion} step={isMoving ? 'moving' : step} />
          <UndoPanel
            conversion={conversion}
            onChange={() => {
              setChanges((count) => count + 1);
            }}
          />
          <ReportList id={id} name={conversion.manifestName} step={isMoving ? 'moving' : step} />
        </>
      )}
    </>
  );
}

function StepButtons({ conversion }: { conversion: Conversion }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const { id, state, files } = conversion;
  const refresh = () => client.invalidateQueries(conversionQuery(id));
  const start = useMutation({
    mutationFn: () => conversionCommands.start(id),
    onSuccess: async () => {
      setAsked(false);
      await refresh();
    },
  });
  const stop = useMutation({ mutationFn: () => conversionCommands.stop(id), onSettled: refresh });
  const check = useMutation({ mutationFn: () => conversionCommands.check(id), onSettled: refresh });
  const mayStart = (state === 'checked' || state === 'stopped') && files.waiting > 0;
  return (
    <>
      {check.isError || stop.isError ? <RequestFailure error={check.error ?? stop.error} /> : null}
      {mayStart ? (
        <Button
          kind="primary"
          onPress={() => {
            setAsked(true);
          }}
        >
          {state === 'stopped' ? i18n.t('Fortsetzen') : i18n.t('Übernehmen')}
        </Button>
      ) : null}
      {state === 'running' ? (
        <Button
          isBusy={stop.isPending}
          onPress={() => {
            stop.mutate();
          }}
        >
          {i18n.t('Anhalten')}
        </Button>
      ) : null}
      {isCheckable(conversion) ? (
        <Button
          icon="autorenew"
          isBusy={check.isPending}
          onPress={() => {
            check.mutate();
          }}
        >
          {state === 'checking' ? i18n.t('Prüfung neu beginnen') : i18n.t('Noch einmal prüfen')}
        </Button>
      ) : null}
      <ConfirmDialog
        title={i18n.t('Akten übernehmen')}
        act={i18n.t('{waiting, plural, one {# Akte übernehmen} other {# Akten übernehmen}}', {
          waiting: files.waiting,
        })}
        isOpen={isAsked}
        isBusy={start.isPending}
        error={start.error}
        onClose={() => {
          setAsked(false);
        }}
        onConfirm={() => {
          start.mutate();
        }}
      >
        {files.refused > 0 ? (
          <Alert
            kind="warning"
            title={i18n.t('{refused, plural, one {# Akte bleibt draußen} other {# Akten bleiben draußen}}', {
              refused: files.refused,
            })}
          >
            <p>{i18n.t('Sie können sie später nachholen: Befunde beheben, noch einmal prüfen, wieder übernehmen.')}</p>
          </Alert>
        ) : null}
        <p>
          {i18n.t(
            'Die Akten bekommen Aktenzeichen und werden sofort sichtbar. Originale sind danach gesperrt und lassen sich nicht mehr ändern.',
          )}
        </p>
      </ConfirmDialog>
    </>
  );
}
