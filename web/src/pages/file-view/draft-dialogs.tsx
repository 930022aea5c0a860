import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FileDraft } from '../../api/contract.js';
import { fileDraftQuery, lifeCommands } from '../../api/life.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Skeleton } from '../../ui/skeleton.js';
import { openingObstacleWords } from '../../words/life-words.js';
import type { FileDialogProps } from './file-tab.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

/** Everything a draft lacks before it can be opened. */
export function OpeningChecklist({ obstacles }: { obstacles: FileDraft['obstacles'] }) {
  const { i18n } = useLingui();
  if (obstacles.length === 0) {
    return <p>{i18n.t('Es fehlt nichts mehr; die Akte kann eröffnet werden.')}</p>;
  }
  return (
    <>
      <p>{i18n.t('Vor der Eröffnung zu klären:')}</p>
      <ul>
        {obstacles.map(({ kind, label }) => (
          <li key={`${kind}-${label}`}>
            {i18n._(openingObstacleWords[kind])}: {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Opens a file that was prepared, after showing what is still missing. */
export function OpenDraftDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const draft = useQuery(fileDraftQuery(file));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Akte eröffnen')}
      act={i18n.t('Eröffnen')}
      done={i18n.t('Die Akte ist eröffnet.')}
      step={(key) => lifeCommands.openDraft(file.id, file.version, key)}
      isReady={() => draft.isSuccess}
      isOff={!draft.isSuccess || draft.data.obstacles.length > 0}
      onClose={onClose}
    >
      {draft.isPending ? <Skeleton lines={3} label={i18n.t('Wird geprüft …')} /> : null}
      {draft.isError ? <RequestFailure error={draft.error} /> : null}
      {draft.isSuccess ? (
        <>
          <OpeningChecklist obstacles={draft.data.obstacles} />
          <p>
            {i18n.t(
              'Sie bekommt ihr Aktenzeichen, und alle sehen sie, die Akten des federführenden Amtes sehen dürfen.',
            )}
          </p>
        </>
      ) : null}
    </StepDialog>
  );
}

/** Throws a draft away; nothing of it was a record yet. */
export function DiscardDraftDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const draft = useQuery(fileDraftQuery(file));
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Entwurf verwerfen')}
      act={i18n.t('Verwerfen')}
      done={i18n.t('Der Entwurf ist verworfen.')}
      step={async (key) => {
        await lifeCommands.discardDraft(file.id, reason.value.trim(), key);
        await navigate({ to: '/akten' });
      }}
      isReady={reason.check}
      isOff={!draft.isSuccess || !draft.data.mayDiscard}
      onClose={onClose}
    >
      {draft.isError ? <RequestFailure error={draft.error} /> : null}
      {draft.data?.mayDiscard === false ? (
        <p>
          {i18n.t(
            'Diesen Entwurf bereitet {who} vor; verwerfen können ihn sonst nur Leitung und Schriftgutverwaltung.',
            {
              who: draft.data.preparedBy,
            },
          )}
        </p>
      ) : (
        <p>
          {i18n.t(
            'Alles, was vorbereitet wurde, ist danach weg. Fest bleibt nur, wer wann aus welchem Grund verworfen hat.',
          )}
        </p>
      )}
      <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
    </StepDialog>
  );
}
