import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { foldersQuery } from '../../api/circulation.js';
import { usePermission } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { documentsOf } from '../file-view/attachments.js';
import type { FileTabProps } from '../file-view/file-tab.js';
import { FolderTable } from './folder-table.js';
import { NewFolderDialog } from './new-folder-dialog.js';

/** Folders in which documents of the file go round, or went round. */
export function FileCirculationPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const maySend = usePermission('circulation.work') && documentsOf(file).length > 0;
  const [opened, setOpened] = useState<'folder' | 'order' | null>(null);
  const query = useQuery(foldersQuery({ scope: 'all', state: 'any', fileId: file.id }));
  return (
    <section className="ta-section" aria-labelledby="circulation-title">
      <h2 id="circulation-title">{i18n.t('Geschäftsgang')}</h2>
      {maySend ? (
        <div className="ta-actions">
          <Button
            onPress={() => {
              setOpened('folder');
            }}
          >
            {i18n.t('In Umlauf geben')}
          </Button>
          <Button
            onPress={() => {
              setOpened('order');
            }}
          >
            {i18n.t('Verfügung')}
          </Button>
        </div>
      ) : null}
      {query.isPending ? <Skeleton lines={4} label={i18n.t('Umlaufmappen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Noch kein Umlauf')}>
          <p>{i18n.t('Mappen und Verfügungen zu Dokumenten dieser Akte stehen hier, mit ihrem ganzen Laufzettel.')}</p>
        </EmptyState>
      ) : null}
      {query.data === undefined || query.data.length === 0 ? null : (
        <FolderTable caption={i18n.t('Geschäftsgang')} folders={query.data} />
      )}
      {opened === null ? null : (
        <NewFolderDialog
          file={file}
          form={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </section>
  );
}
