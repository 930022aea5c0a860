import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { HandOut } from '../../api/contract.js';
import { handOutsQuery, handOutUrl, requestHandOut } from '../../api/hand-outs.js';
import { formatMoment } from '../../format/dates.js';
import { formatBytes } from '../../format/numbers.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Icon } from '../../ui/icon.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { FileDialogProps } from './file-tab.js';
import { chosenDocuments, HandOutChoice, wholeFile } from './hand-out-choice.js';

/** Hands a file out as one PDF or as archive for inspection (Akteneinsicht), and shows what was handed out before. */
export function HandOutDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const formId = useId();
  const queries = useQueryClient();
  const [kind, setKind] = useState<HandOut['kind']>('pdf');
  const [scope, setScope] = useState(wholeFile);
  const [purpose, setPurpose] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const isMissing = purpose.trim().length < 3;
  const isNothing = scope.which === 'single' && scope.documentIds.length === 0;
  const making = useMutation({
    mutationFn: () => {
      const documentIds = chosenDocuments(file, scope);
      const { withAttachments } = scope;
      const chosen = documentIds === undefined ? {} : { documentIds, withAttachments };
      return requestHandOut(file.id, { kind, purpose: purpose.trim(), ...chosen }, key);
    },
    onSuccess: async () => {
      setKey(crypto.randomUUID());
      setIsAsked(false);
      await queries.invalidateQueries({ queryKey: handOutsQuery(file.id).queryKey });
    },
  });
  function submit() {
    setIsAsked(true);
    if (!isMissing && !isNothing && !making.isPending) {
      making.mutate();
    }
  }
  return (
    <Dialog
      title={i18n.t('Akte herausgeben')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Schließen')}
          </Button>
          <Button kind="primary" isBusy={making.isPending} type="submit" form={formId}>
            {i18n.t('Zusammenstellen')}
          </Button>
        </>
      }
    >
      {making.isError ? <RequestFailure error={making.error} /> : null}
      <form
        id={formId}
        className="ta-section"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SelectField
          label={i18n.t('Form')}
          value={kind}
          onChange={(value) => {
            setKind(value === 'zip' ? 'zip' : 'pdf');
          }}
          options={[
            { value: 'pdf', label: i18n.t('Eine PDF-Datei mit Deckblatt, Inhalt und Blattzahlen') },
            { value: 'zip', label: i18n.t('ZIP zur Akteneinsicht: Originale, Lesefassungen, Verzeichnis') },
          ]}
        />
        <HandOutChoice file={file} value={scope} onChange={setScope} />
        {isAsked && isNothing ? <p role="alert">{i18n.t('Bitte mindestens ein Dokument wählen.')}</p> : null}
        <TextField
          label={i18n.t('Zweck')}
          hint={i18n.t('Zum Beispiel Akteneinsicht nach § 29 VwVfG, wem und warum. Der Zweck steht im Protokoll.')}
          isRequired
          value={purpose}
          onChange={setPurpose}
          error={isAsked && isMissing ? i18n.t('Bitte den Zweck angeben.') : undefined}
        />
      </form>
      <HandOutList fileId={file.id} />
    </Dialog>
  );
}

function HandOutList({ fileId }: { fileId: string }) {
  const { i18n } = useLingui();
  const query = useQuery(handOutsQuery(fileId));
  const handOuts = query.data ?? [];
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (handOuts.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-labelledby="hand-outs-title">
      <h3 id="hand-outs-title">{i18n.t('Bisher herausgegeben')}</h3>
      <ul className="ta-plain-list">
        {handOuts.map((handOut) => (
          <li key={handOut.id}>
            <p>
              <span className="ta-strong">{handOut.kind === 'pdf' ? 'PDF' : 'ZIP'}</span>{' '}
              {formatMoment(handOut.requestedAt, i18n.locale)}, {handOut.requestedBy}: {handOut.purpose}
            </p>
            <HandOutResult handOut={handOut} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HandOutResult({ handOut }: { handOut: HandOut }) {
  const { i18n } = useLingui();
  const { state, progress, fileName } = handOut;
  if (state === 'waiting') {
    return (
      <ProgressBar
        label={i18n.t('Wird zusammengestellt')}
        value={progress.done}
        max={progress.total}
        words={i18n.t('{done} von {total}', { done: progress.done, total: progress.total })}
      />
    );
  }
  if (state === 'failed') {
    return <p>{i18n._(wordsFor(handOut.failure ?? '').what)}</p>;
  }
  if (state === 'collected') {
    return <p className="ta-small ta-muted">{i18n.t('Mit anderen Akten in einem ZIP ausgehändigt.')}</p>;
  }
  if (state === 'expired' || handOut.expiresAt === null) {
    return <p className="ta-small ta-muted">{i18n.t('Die Datei ist nach ihrer Frist gelöscht worden.')}</p>;
  }
  if (!handOut.isYours) {
    return <p className="ta-small ta-muted">{i18n.t('Holen kann sie, wer sie zusammenstellen ließ.')}</p>;
  }
  return (
    <>
      <p>
        <a href={handOutUrl(handOut.id)} download={fileName ?? ''}>
          <Icon name="download" /> {fileName} ({formatBytes(handOut.sizeBytes ?? 0, i18n.locale)})
        </a>{' '}
        <span className="ta-small ta-muted">
          {i18n.t('abholbar bis {moment}', { moment: formatMoment(handOut.expiresAt, i18n.locale) })}
        </span>
      </p>
      {handOut.notShown.length > 0 ? (
        <Alert
          kind="warning"
          title={i18n.t(
            '{count, plural, one {Ein Dokument fehlt} other {# Dokumente fehlen}} darin ganz oder zum Teil',
            {
              count: handOut.notShown.length,
            },
          )}
        >
          <ul>
            {handOut.notShown.map(({ documentId, reference, subject, code }) => (
              <li key={`${documentId} ${code}`}>
                {reference} {subject}
              </li>
            ))}
          </ul>
          <p>{i18n.t('An ihrer Stelle steht, warum. Die Originale liegen unverändert in der Akte.')}</p>
        </Alert>
      ) : null}
    </>
  );
}
