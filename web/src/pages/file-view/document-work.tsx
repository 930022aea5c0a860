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
import { notify } from '../../ui/notices.js';
import { documentStates } from '../../words/document-work-words.js';
import { useDocumentRefresh } from './document-refresh.js';
import { CheckOutDialog, ForceReleaseDialog } from './check-out-dialogs.js';
import { NewVersionDialog } from './new-version-dialog.js';
import { offeredSteps } from './offered-steps.js';

type Open = 'check-out' | 'force-release' | 'version' | 'release' | 'final' | 'dispatched' | null;

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

/** The state of a document, and what waits for a decision on it. */
export function DocumentWorkState({ document }: { document: DocumentDetail }) {
  const query = useQuery(documentWorkQuery(document.id));
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return query.data === undefined ? null : (
    <>
      <WorkFacts work={query.data} />
      <WaitingUploads document={document} work={query.data} />
    </>
  );
}

/** The buttons for what can be done with a document next, by whoever may. */
export function WorkSteps({ document, work }: { document: DocumentDetail; work: DocumentWork }) {
  const { i18n } = useLingui();
  const offered = offeredSteps(work, useUser(), document.invalid !== null);
  const [open, setOpen] = useState<Open>(null);
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
      run: opens('release'),
    },
    checkOut,
    newVersion,
    { label: i18n.t('Für andere freigeben'), isOffered: offered.forceRelease, run: opens('force-release') },
    { label: i18n.t('Schlusszeichnen'), isOffered: offered.finish, run: opens('final') },
    {
      label: i18n.t('Als abgesandt vermerken'),
      isOffered: offered.dispatch,
      run: opens('dispatched'),
    },
  ];
  const first = offered.checkIn ? checkIn : checkOut;
  useKeyBindings(i18n.t('Arbeit am Dokument'), [
    { chord: 'c', label: i18n.t('Auschecken oder einchecken'), isEnabled: first.isOffered, run: first.run },
    { chord: 'n', label: i18n.t('Neue Fassung einreichen'), isEnabled: newVersion.isOffered, run: newVersion.run },
  ]);
  return (
    <>
      {steps
        .filter(({ isOffered }) => isOffered)
        .map(({ label, run }, index) => (
          <Button key={label} kind={index === 0 && offered.checkIn ? 'primary' : 'secondary'} onPress={run}>
            {label}
          </Button>
        ))}
      <WorkDialogs document={document} work={work} open={open} onClose={opens(null)} />
      {open === 'release' || open === 'final' || open === 'dispatched' ? (
        <ConfirmedStep key={open} document={document} work={work} step={open} onClose={opens(null)} />
      ) : null}
    </>
  );
}

interface ConfirmedStepProps {
  document: DocumentDetail;
  work: DocumentWork;
  step: 'release' | 'final' | 'dispatched';
  onClose: () => void;
}

/** Asks once more before a step that cannot be taken back, or that gives up what was being worked on. */
function ConfirmedStep({ document, work, step, onClose }: ConfirmedStepProps) {
  const { i18n } = useLingui();
  const refresh = useDocumentRefresh(document);
  const words = {
    release: {
      title: i18n.t('Ohne Änderung freigeben?'),
      act: i18n.t('Freigeben'),
      done: i18n.t('Das Dokument ist wieder frei.'),
      text: i18n.t(
        'Andere können es dann auschecken. Was Sie außerhalb daran geändert haben, kommt nicht in die Akte.',
      ),
    },
    final: {
      title: i18n.t('Dokument schlusszeichnen?'),
      act: i18n.t('Schlusszeichnen'),
      done: i18n.t('Das Dokument ist schlussgezeichnet.'),
      text: i18n.t('Danach nimmt das Dokument keine neue Fassung mehr an. Das lässt sich nicht zurücknehmen.'),
    },
    dispatched: {
      title: i18n.t('Als abgesandt vermerken?'),
      act: i18n.t('Als abgesandt vermerken'),
      done: i18n.t('Das Dokument ist als abgesandt vermerkt.'),
      text: i18n.t('Vermerkt wird der heutige Tag. Das lässt sich nicht zurücknehmen.'),
    },
  }[step];
  const acting = useMutation({
    mutationFn: (): Promise<unknown> =>
      step === 'release'
        ? documentCommands.release(document.id)
        : documentCommands.setState(document.id, { state: step, version: work.version }),
    onSuccess: async () => {
      onClose();
      notify({ kind: 'success', text: words.done });
      await refresh();
    },
  });
  return (
    <ConfirmDialog
      title={words.title}
      act={words.act}
      isOpen
      isBusy={acting.isPending}
      error={acting.error}
      onClose={onClose}
      onConfirm={() => {
        if (!acting.isPending) acting.mutate();
      }}
    >
      <p>{words.text}</p>
    </ConfirmDialog>
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
