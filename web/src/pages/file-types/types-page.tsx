import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileTypesQuery, typeUsesQuery } from '../../api/file-types.js';
import { usePermission } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ImportTypeDialog } from './import-type-dialog.js';
import { NewTypeDialog } from './new-type-dialog.js';
import { TypeCard } from './type-card.js';

/** All file types (Fallaktenarten) with their versions and how many files have each. */
export function TypesPage() {
  const { i18n } = useLingui();
  const query = useQuery(fileTypesQuery);
  const mayManage = usePermission('file-types.manage');
  const mayReadFiles = usePermission('records.read');
  const uses = useQuery({ ...typeUsesQuery, enabled: mayReadFiles });
  const [opened, setOpened] = useState<'new' | 'import' | null>(null);
  const close = () => {
    setOpened(null);
  };
  useKeyBindings(i18n.t('Fallaktenarten'), [
    {
      chord: 'c',
      label: i18n.t('Neue Fallaktenart'),
      isEnabled: mayManage,
      run: () => {
        setOpened('new');
      },
    },
    {
      chord: 'u',
      label: i18n.t('Fallaktenart aus einer Datei'),
      isEnabled: mayManage,
      run: () => {
        setOpened('import');
      },
    },
  ]);
  const counts = new Map((uses.data ?? []).map(({ typeVersionId, files }) => [typeVersionId, files]));
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Fallaktenarten')}
        lead={
          <p>{i18n.t('Was Akten einer Art gemeinsam haben: Fachangaben, Register, Beteiligte, nötige Unterlagen.')}</p>
        }
        actions={
          mayManage ? (
            <>
              <Button
                kind="primary"
                icon="add"
                onPress={() => {
                  setOpened('new');
                }}
              >
                {i18n.t('Neue Fallaktenart')}
              </Button>
              <Button
                icon="drive-folder-upload"
                onPress={() => {
                  setOpened('import');
                }}
              >
                {i18n.t('Aus einer Datei')}
              </Button>
            </>
          ) : undefined
        }
      />
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Fallaktenarten werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Noch keine Fallaktenart')}>
          <p>{i18n.t('Die Schriftgutverwaltung entwirft Fallaktenarten hier oder übernimmt sie aus einer Datei.')}</p>
        </EmptyState>
      ) : null}
      <ul className="ta-versions">
        {(query.data ?? []).map((type) => (
          <TypeCard key={type.id} type={type} uses={counts} mayManage={mayManage} />
        ))}
      </ul>
      {opened === 'new' ? <NewTypeDialog types={query.data ?? []} onClose={close} /> : null}
      {opened === 'import' ? <ImportTypeDialog onClose={close} /> : null}
    </div>
  );
}
