import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileTypeContent, FileTypeDetail, TypeFault } from '../../api/contract.js';
import { fileTypeQuery, fileTypesQuery, typeCommands, typeFaultsQuery } from '../../api/file-types.js';
import { LeaveGuard } from '../../app/leave-guard.js';
import { usePermission } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { notify } from '../../ui/notices.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { typeStates } from '../../words/field-words.js';
import { placeWords, typeFaultWords } from '../../words/type-fault-words.js';
import { ContentConflict } from './content-conflict.js';
import { DesignerTabs } from './designer-tabs.js';
import { PreviewPanel } from './preview-panel.js';
import { TypeDifferences } from './type-differences.js';
import { useDesigning } from './use-designing.js';

function FaultList({ faults, content }: { faults: readonly TypeFault[]; content: FileTypeContent }) {
  const { i18n } = useLingui();
  if (faults.length === 0) return null;
  return (
    <Alert
      kind="warning"
      title={i18n.t('{count, plural, one {# Punkt hindert} other {# Punkte hindern}} die Freigabe', {
        count: faults.length,
      })}
    >
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.code}`}>
            {placeWords(i18n, fault.pointer, content)}: {typeFaultWords(i18n, fault)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function ReleaseDialog({
  version,
  revision,
  onClose,
}: {
  version: FileTypeDetail;
  revision: number;
  onClose: () => void;
}) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const releasing = useMutation({
    mutationFn: () => typeCommands.release(version.id, revision),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Fallaktenart ist freigegeben.') });
      await queries.invalidateQueries({ queryKey: ['file-types'] });
      await navigate({ to: '/fallaktenarten' });
    },
  });
  return (
    <ConfirmDialog
      title={i18n.t('Fallaktenart freigeben')}
      act={i18n.t('Freigeben')}
      isOpen
      isBusy={releasing.isPending}
      error={releasing.error}
      onClose={onClose}
      onConfirm={() => {
        releasing.mutate();
      }}
    >
      <p>
        {i18n.t(
          'Neue Akten werden mit dieser Fassung angelegt. Vorhandene Akten behalten ihre Fassung, bis sie jemand umstellt. Die Fassung lässt sich danach nicht mehr ändern.',
        )}
      </p>
    </ConfirmDialog>
  );
}

type Designing = ReturnType<typeof useDesigning>;

/** Saving and releasing a draft. */
function DraftSteps(props: { designing: Designing; mayRelease: boolean; onRelease: () => void }) {
  const { i18n } = useLingui();
  const { isSaved, isUndecided, saving, save } = props.designing;
  return (
    <>
      <Button kind="primary" isDisabled={isSaved || isUndecided} isBusy={saving.isPending} onPress={() => void save()}>
        {i18n.t('Speichern')}
      </Button>
      <Button isDisabled={!isSaved || !props.mayRelease} onPress={props.onRelease}>
        {i18n.t('Freigeben')}
      </Button>
    </>
  );
}

/** What went wrong in saving, what somebody else saved, and whether something is still unsaved. */
function DraftNotes({ designing }: { designing: Designing }) {
  const { i18n } = useLingui();
  const { isSaved, saving, save, conflict } = designing;
  return (
    <>
      {saving.isError && conflict === null ? <RequestFailure error={saving.error} /> : null}
      {conflict === null ? null : <ContentConflict conflict={conflict} />}
      <LeaveGuard isDirty={!isSaved} onSave={save} isFreeWithinPage />
      <p className="ta-muted" role="status">
        {isSaved ? i18n.t('Alles gespeichert.') : i18n.t('Noch nicht gespeicherte Änderungen (Strg+S speichert).')}
      </p>
    </>
  );
}

function Designer({ version, earlierId }: { version: FileTypeDetail; earlierId: string | undefined }) {
  const { i18n } = useLingui();
  const { teil } = useSearch({ from: '/fallaktenarten/$versionId' });
  const navigate = useNavigate({ from: '/fallaktenarten/$versionId' });
  const mayManage = usePermission('file-types.manage');
  const isReadOnly = !mayManage || version.state !== 'draft';
  const faults = useQuery({ ...typeFaultsQuery(version.id), enabled: !isReadOnly }).data ?? [];
  const designing = useDesigning(version);
  const { content, setContent, isSaved, save, revision } = designing;
  const [isReleasing, setIsReleasing] = useState(false);
  useKeyBindings(i18n.t('Fallaktenart'), [
    { chord: 'Ctrl+s', label: i18n.t('Entwurf speichern'), isEnabled: !isReadOnly, run: () => void save() },
  ]);
  const state = typeStates[version.state];
  return (
    <div className="ta-page ta-page--work">
      <PageHeader
        title={i18n.t('{title}, Fassung {number}', { title: content.title || version.key, number: version.number })}
        lead={
          <span className="ta-actions">
            <Link to="/fallaktenarten">{i18n.t('Alle Fallaktenarten')}</Link>
            <Badge kind={state.kind}>{i18n._(state.label)}</Badge>
          </span>
        }
        actions={
          isReadOnly ? undefined : (
            <DraftSteps
              designing={designing}
              mayRelease={faults.length === 0}
              onRelease={() => {
                setIsReleasing(true);
              }}
            />
          )
        }
      />
      {isReadOnly ? null : <DraftNotes designing={designing} />}
      {isReadOnly ? null : <FaultList faults={faults} content={content} />}
      <div className="ta-designer">
        <DesignerTabs
          content={content}
          faults={isSaved ? faults : []}
          isReadOnly={isReadOnly}
          tab={teil ?? (isReadOnly ? 'felder' : 'allgemein')}
          onTab={(tab) => {
            void navigate({ search: { teil: tab }, replace: true, resetScroll: false });
          }}
          onChange={(next) => {
            if (!isReadOnly) setContent(next);
          }}
        />
        <PreviewPanel versionId={version.id} content={content} isSaved={isSaved} />
      </div>
      {earlierId === undefined ? null : (
        <section className="ta-section" aria-labelledby="differences-title">
          <h2 id="differences-title">{i18n.t('Unterschiede zur Fassung davor')}</h2>
          <TypeDifferences key={revision} versionId={version.id} earlierId={earlierId} />
        </section>
      )}
      {isReleasing ? (
        <ReleaseDialog
          version={version}
          revision={revision}
          onClose={() => {
            setIsReleasing(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** One version of a file type: its parts, the form it makes, what is still wrong. */
export function DesignerPage() {
  const { i18n } = useLingui();
  const { versionId } = useParams({ from: '/fallaktenarten/$versionId' });
  const query = useQuery({ ...fileTypeQuery(versionId), staleTime: Infinity, refetchOnMount: 'always' });
  const types = useQuery(fileTypesQuery);
  // what is designed begins with a fresh state, and stays open while that is fetched anew
  if (query.data !== undefined && query.isFetchedAfterMount) {
    const versions = types.data?.find(({ id }) => id === query.data.fileTypeId)?.versions ?? [];
    const earlier = versions.find(({ number }) => number === query.data.number - 1);
    return <Designer key={versionId} version={query.data} earlierId={earlier?.id} />;
  }
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Fallaktenart')} />
      {query.isError ? (
        <RequestFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={10} label={i18n.t('Fallaktenart wird geladen …')} />
      )}
    </div>
  );
}
