import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RecordFileDetail } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { fileQuery } from '../../api/records.js';
import { usePermission } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { showFromTop } from '../../lists/beside-list.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { FileStateBadge } from '../../words/state-badge.js';
import { lastList } from '../files/last-list.js';
import { DocumentDrop } from './document-drop.js';
import { DocumentView } from './document-view.js';
import { FileActions } from './file-actions.js';
import { FileTabs } from './file-tabs.js';
import { FileTree } from './file-tree.js';
import { NewProceedingDialog } from './new-proceeding-dialog.js';

function FileLead({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  return (
    <span className="ta-actions">
      <Link to="/akten" search={lastList()}>
        {i18n.t('Zurück zur Aktenliste')}
      </Link>
      <FileStateBadge state={file.state} />
      {file.isInvalid ? <Badge kind="warning">{i18n.t('ungültig')}</Badge> : null}
      <span>{unitLabel(file.unit)}</span>
    </span>
  );
}

function FileContent({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/akten/$fileId' });
  const navigate = useNavigate({ from: '/akten/$fileId' });
  const mayOpen = usePermission('records.open-file');
  const [isOpening, setIsOpening] = useState(false);
  function open(documentId: string | undefined) {
    const search = documentId === undefined ? {} : { dokument: documentId };
    void navigate({ search, resetScroll: false }).then(showFromTop);
  }
  function showTab(tab: string) {
    void navigate({ search: (old) => ({ ...old, reiter: tab }), replace: true, resetScroll: false });
  }
  useKeyBindings(i18n.t('Akte'), [
    {
      chord: 'v',
      label: i18n.t('Neuen Vorgang anlegen'),
      isEnabled: mayOpen && file.state === 'open',
      run: () => {
        setIsOpening(true);
      },
    },
    {
      chord: 'o',
      label: i18n.t('Übersicht der Akte zeigen'),
      run: () => {
        open(undefined);
      },
    },
  ]);
  return (
    <div className="ta-page ta-page--work">
      <PageHeader
        title={`${file.reference} ${file.subject}`}
        documentTitle={file.reference}
        lead={<FileLead file={file} />}
        actions={
          <>
            {mayOpen && file.state === 'open' ? (
              <Button
                icon="add"
                onPress={() => {
                  setIsOpening(true);
                }}
              >
                {i18n.t('Neuer Vorgang')}
              </Button>
            ) : null}
            <FileActions file={file} />
          </>
        }
      />
      <div className="ta-file">
        <DocumentDrop file={file}>
          <FileTree file={file} currentId={search.dokument} onOpen={open} />
        </DocumentDrop>
        <div className="ta-file__content">
          {search.dokument === undefined ? (
            <FileTabs file={file} tab={search.reiter} onTab={showTab} />
          ) : (
            <DocumentView
              documentId={search.dokument}
              page={search.seite ?? 1}
              query={search.suche ?? ''}
              tab={search.reiter ?? 'anzeige'}
              onTab={showTab}
            />
          )}
        </div>
      </div>
      {isOpening ? (
        <NewProceedingDialog
          file={file}
          onClose={() => {
            setIsOpening(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** One file (Akte): its proceedings and documents, and the document that is open. */
export function FileViewPage() {
  const { i18n } = useLingui();
  const { fileId } = useParams({ from: '/akten/$fileId' });
  const query = useQuery(fileQuery(fileId));
  if (query.data !== undefined) {
    return (
      <>
        <StaleNote query={query} />
        <FileContent key={fileId} file={query.data} />
      </>
    );
  }
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Akte')}
        lead={
          <Link to="/akten" search={lastList()}>
            {i18n.t('Zurück zur Aktenliste')}
          </Link>
        }
      />
      {query.isPending ? <Skeleton lines={12} label={i18n.t('Akte wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
    </div>
  );
}
