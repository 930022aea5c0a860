import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileTypeContent, FileTypeDetail, TypeFault } from '../../api/contract.js';
import { fileTypeQuery, fileTypesQuery, typeCommands, typeFaultsQuery } from '../../api/file-types.js';
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
import { DesignerTabs } from './designer-tabs.js';
import { PreviewPanel } from './preview-panel.js';
import { TypeDifferences } from './type-differences.js';

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

function useDesigning(version: FileTypeDetail) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [content, setContent] = useState(version.content);
  const [saved, setSaved] = useState({ content: version.content, revision: version.revision });
  const isSaved = content === saved.content || JSON.stringify(content) === JSON.stringify(saved.content);
  const saving = useMutation({
    mutationFn: (wanted: FileTypeContent) => typeCommands.change(version.id, saved.revision, wanted),
    onSuccess: (answer, wanted) => {
      setSaved({ content: wanted, revision: answer.revision });
      queries.setQueryData(typeFaultsQuery(version.id).queryKey, answer.faults);
      void queries.invalidateQueries({
        queryKey: ['file-types'],
        predicate: ({ queryKey }) => queryKey[1] !== 'version',
      });
      notify({ kind: 'success', text: i18n.t('Der Entwurf ist gespeichert.') });
    },
  });
  return { content, setContent, isSaved, saving, revision: saved.revision };
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

function Designer({ version, earlierId }: { version: FileTypeDetail; earlierId: string | undefined }) {
  const { i18n } = useLingui();
  const { teil } = useSearch({ from: '/fallaktenarten/$versionId' });
  const navigate = useNavigate({ from: '/fallaktenarten/$versionId' });
  const mayManage = usePermission('file-types.manage');
  const isReadOnly = !mayManage || version.state !== 'draft';
  const faults = useQuery({ ...typeFaultsQuery(version.id), enabled: !isReadOnly }).data ?? [];
  const { content, setContent, isSaved, saving, revision } = useDesigning(version);
  const [isReleasing, setIsReleasing] = useState(false);
  const save = () => {
    if (!isSaved && !saving.isPending) saving.mutate(content);
  };
  useKeyBindings(i18n.t('Fallaktenart'), [
    { chord: 'Ctrl+s', label: i18n.t('Entwurf speichern'), isEnabled: !isReadOnly, run: save },
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
            <>
              <Button kind="primary" isDisabled={isSaved} isBusy={saving.isPending} onPress={save}>
                {i18n.t('Speichern')}
              </Button>
              <Button
                isDisabled={!isSaved || faults.length > 0}
                onPress={() => {
                  setIsReleasing(true);
                }}
              >
                {i18n.t('Freigeben')}
              </Button>
            </>
          )
        }
      />
      {saving.isError ? <RequestFailure error={saving.error} /> : null}
      {isReadOnly ? null : (
        <p className="ta-muted" role="status">
          {isSaved ? i18n.t('Alles gespeichert.') : i18n.t('Noch nicht gespeicherte Änderungen (Strg+S speichert).')}
        </p>
      )}
      {isReadOnly ? null : <FaultList faults={faults} content={content} />}
      <div className="ta-designer">
        <DesignerTabs
          content={content}
          faults={isSaved ? faults : []}
          isReadOnly={isReadOnly}
          tab={teil ?? (isReadOnly ? 'felder' : 'allgemein')}
          onTab={(tab) => {
            void navigate({ search: { teil: tab }, replace: true });
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
  if (query.isSuccess && !query.isFetching) {
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
