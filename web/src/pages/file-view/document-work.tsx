import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentDetail, DocumentWork } from '../../api/contract.js';
import { documentCommands, documentWorkQuery } from '../../api/documents.js';
import { useUser } from '../../app/session.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { documentStates } from '../../words/document-work-words.js';
import { useDocumentRefresh } from './document-refresh.js';
import { CheckOutDialog, ForceReleaseDialog } from './check-out-dialogs.js';
import { NewVersionDialog } from './new-version-dialog.js';
import { offeredSteps } from './offered-steps.js';

type Open = 'check-out' | 'force-release' | 'version' | 'final' | null;

function WorkFacts({ work }: { work: DocumentWork }) {
  const { i18n } = useLingui();
  const { checkOut } = work;
  const words = documentStates[work.state];
  return (
    <p className="ta-actions">
      <Badge kind={words.kind}>{i18n._(words.label)}</Badge>
      {work.dispatchedOn === null ? null : (
        <span>{i18n.t('am {day}', { day: formatDay(work.dispatchedOn, i18n.locale) })}</span>
      )}
      {checkOut === null ? null : (
        <span>
          <Badge kind="info">{i18n.t('ausgecheckt')}</Badge>{' '}
          {i18n.t('von {name} seit {moment}', {
            name: checkOut.userName,
            moment: formatMoment(checkOut.since, i18n.locale),
          })}
          {checkOut.place === null ? '' : ` · ${checkOut.place}`}
        </span>
      )}
    </p>
  );
}

function WaitingUploads({ document, work }: { document: DocumentDetail; work: DocumentWork }) {
  const { i18n } = useLingui();
  if (work.waitingUploads.length === 0) {
    return null;
  }
  return (
    <Alert kind="warning" title={i18n.t('Eingereichte Dateien warten auf eine Entscheidung')}>
      <ul>
        {work.waitingUploads.map((upload) => (
          <li key={upload.id}>
            <Link
              to="/dokumente/$documentId/einreichungen/$uploadId"
              params={{ documentId: document.id, uploadId: upload.id }}
            >
              {i18n.t('{name}, eingereicht von {person}', {
                name: upload.fileName,
                person: upload.handedInBy?.displayName ?? '?',
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** The state of a document with what can be done next, by whoever may. */
export function DocumentWorkBar({ document }: { document: DocumentDetail }) {
  const query = useQuery(documentWorkQuery(document.id));
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return query.data === undefined ? null : <WorkBar document={document} work={query.data} />;
}

function WorkBar({ document, work }: { document: DocumentDetail; work: DocumentWork }) {
  const { i18n } = useLingui();
  const offered = offeredSteps(work, useUser(), document.invalid !== null);
  const refresh = useDocumentRefresh(document);
  const [open, setOpen] = useState<Open>(null);
  const acting = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: async () => {
      setOpen(null);
      await refresh();
    },
  });
  const setState = (state: 'final' | 'dispatched') => {
    acting.mutate(() => documentCommands.setState(document.id, { state, version: work.version }));
  };
  const opens = (which: Open) => () => {
    setOpen(which);
  };
  const checkIn = { label: i18n.t('Einchecken'), isOffered: offered.checkIn, run: opens('version') };
  const checkOut = { label: i18n.t('Auschecken'), isOffered: offered.checkOut, run: opens('check-out') };
  const newVersion = { label: i18n.t('Neue Fassung'), isOffered: offered.newVersion, run: opens('version') };
  const steps = [
    checkIn,
    {
      label: i18n.t('Ohne Änderung freigeben'),
      isOffered: offered.checkIn,
      run: () => {
        acting.mutate(() => documentCommands.release(document.id));
      },
    },
    checkOut,
    newVersion,
    { label: i18n.t('Für andere freigeben'), isOffered: offered.forceRelease, run: opens('force-release') },
    { label: i18n.t('Schlusszeichnen'), isOffered: offered.finish, run: opens('final') },
    {
      label: i18n.t('Als abgesandt vermerken'),
      isOffered: offered.dispatch,
      run: () => {
        setState('dispatched');
      },
    },
  ];
  const first = offered.checkIn ? checkIn : checkOut;
  useKeyBindings(i18n.t('Arbeit am Dokument'), [
    { chord: 'c', label: i18n.t('Auschecken oder einchecken'), isEnabled: first.isOffered, run: first.run },
    { chord: 'n', label: i18n.t('Neue Fassung einreichen'), isEnabled: newVersion.isOffered, run: newVersion.run },
  ]);
  return (
    <div className="ta-section">
      <WorkFacts work={work} />
      <WaitingUploads document={document} work={work} />
      {acting.isError && open === null ? <RequestFailure error={acting.error} /> : null}
      <div className="ta-actions">
        {steps
          .filter(({ isOffered }) => isOffered)
          .map(({ label, run }, index) => (
            <Button
              key={label}
              kind={index === 0 && offered.checkIn ? 'primary' : 'secondary'}
              isBusy={acting.isPending}
              onPress={run}
            >
              {label}
            </Button>
          ))}
      </div>
      <WorkDialogs document={document} work={work} open={open} onClose={opens(null)} />
      <ConfirmDialog
        title={i18n.t('Dokument schlusszeichnen?')}
        act={i18n.t('Schlusszeichnen')}
        isOpen={open === 'final'}
        isBusy={acting.isPending}
        error={acting.isError ? acting.error : null}
        onClose={opens(null)}
        onConfirm={() => {
          setState('final');
        }}
      >
        <p>{i18n.t('Danach nimmt das Dokument keine neue Fassung mehr an. Das lässt sich nicht zurücknehmen.')}</p>
      </ConfirmDialog>
    </div>
  );
}

interface WorkDialogsProps {
  document: DocumentDetail;
  work: DocumentWork;
  open: Open;
  onClose: () => void;
}

function WorkDialogs({ document, work, open, onClose }: WorkDialogsProps) {
  const user = useUser();
  switch (open) {
    case 'check-out':
      return <CheckOutDialog document={document} onClose={onClose} />;
    case 'force-release':
      return <ForceReleaseDialog document={document} work={work} onClose={onClose} />;
    case 'version': {
      const isCheckIn = work.checkOut?.userId === user.id;
      return <NewVersionDialog document={document} work={work} isCheckIn={isCheckIn} onClose={onClose} />;
    }
    default:
      return null;
  }
}
