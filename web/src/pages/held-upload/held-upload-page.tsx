import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer, DocumentDetail } from '../../api/contract.js';
import { documentCommands, heldUploadQuery, heldUploadUrl } from '../../api/documents.js';
import { documentQuery, fileQuery, formatUrl } from '../../api/records.js';
import { useUser } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { formatBytes } from '../../format/numbers.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DescriptionList } from '../../ui/description-list.js';
import { notify } from '../../ui/notices.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TextDifference } from '../file-view/text-difference.js';
import { VersionSide } from '../file-view/version-comparison.js';

type Held = Answer<'/api/documents/{id}/held-uploads/{uploadId}'>;
type Decision = 'as-version' | 'as-document' | 'discarded';

const outcomes: Record<Decision, string> = {
  'as-version': /*i18n*/ 'Ihre Datei ist jetzt die neueste Fassung.',
  'as-document': /*i18n*/ 'Ihre Datei liegt als eigenes Dokument in der Akte.',
  discarded: /*i18n*/ 'Ihre Datei wurde verworfen.',
};

function Sides({ document, held }: { document: DocumentDetail; held: Held }) {
  const { i18n } = useLingui();
  const { upload, latest } = held;
  const theirs = document.versions.find(({ number }) => number === latest.number)?.formats[0];
  return (
    <div className="ta-sides">
      <section className="ta-section" aria-labelledby="theirs-title">
        <h2 id="theirs-title">{i18n.t('Neueste Fassung')}</h2>
        <VersionSide version={latest} />
        {theirs === undefined ? null : (
          <a href={formatUrl(document.id, theirs.id)} download={theirs.fileName}>
            {i18n.t('{name} herunterladen', { name: theirs.fileName })}
          </a>
        )}
      </section>
      <section className="ta-section" aria-labelledby="yours-title">
        <h2 id="yours-title">{i18n.t('Eingereichte Datei')}</h2>
        <DescriptionList
          items={[
            { term: i18n.t('Beruht auf'), value: i18n.t('Fassung {number}', { number: upload.baseVersion }) },
            { term: i18n.t('Von'), value: upload.handedInBy?.displayName },
            { term: i18n.t('Eingereicht am'), value: formatMoment(upload.handedInAt, i18n.locale) },
            { term: i18n.t('Bemerkung'), value: upload.note },
            { term: i18n.t('Größe'), value: formatBytes(upload.sizeBytes, i18n.locale) },
          ]}
        />
        <a href={heldUploadUrl(document.id, upload.id)} download={upload.fileName}>
          {i18n.t('{name} herunterladen', { name: upload.fileName })}
        </a>
      </section>
    </div>
  );
}

function Choice({ document, held }: { document: DocumentDetail; held: Held }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isDiscarding, setIsDiscarding] = useState(false);
  const deciding = useMutation({
    mutationFn: (decision: Decision) =>
      documentCommands.decide(document.id, held.upload.id, { decision, seenVersion: held.latest.number }),
    onSuccess: async (_, decision) => {
      notify({ kind: 'success', text: i18n._(outcomes[decision]) });
      await queries.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
      await queries.invalidateQueries({ queryKey: fileQuery(document.fileId).queryKey });
      const dokument = decision === 'as-document' ? held.upload.id : document.id;
      await navigate({ to: '/akten/$fileId', params: { fileId: document.fileId }, search: { dokument } });
    },
    onError: () => queries.invalidateQueries({ queryKey: documentQuery(document.id).queryKey }),
  });
  return (
    <section className="ta-section" aria-labelledby="choice-title">
      <h2 id="choice-title">{i18n.t('Was soll mit der eingereichten Datei geschehen?')}</h2>
      {deciding.isError ? <RequestFailure error={deciding.error} /> : null}
      <div className="ta-actions">
        <Button
          kind="primary"
          isBusy={deciding.isPending}
          onPress={() => {
            deciding.mutate('as-version');
          }}
        >
          {i18n.t('Als neuere Fassung übernehmen')}
        </Button>
        <Button
          isBusy={deciding.isPending}
          onPress={() => {
            deciding.mutate('as-document');
          }}
        >
          {i18n.t('Als eigenes Dokument ablegen')}
        </Button>
        <Button
          kind="tertiary"
          onPress={() => {
            setIsDiscarding(true);
          }}
        >
          {i18n.t('Verwerfen')}
        </Button>
      </div>
      <p className="ta-small ta-muted">
        {i18n.t(
          'Die neueste Fassung bleibt in jedem Fall erhalten. Bis zur Entscheidung ist auch Ihre Datei gespeichert.',
        )}
      </p>
      <ConfirmDialog
        title={i18n.t('Eingereichte Datei verwerfen?')}
        act={i18n.t('Verwerfen')}
        isOpen={isDiscarding}
        isBusy={deciding.isPending}
        error={null}
        onClose={() => {
          setIsDiscarding(false);
        }}
        onConfirm={() => {
          setIsDiscarding(false);
          deciding.mutate('discarded');
        }}
      >
        <p>
          {i18n.t('Was nur in dieser Datei steht, fehlt dann in der Akte. In der Historie bleibt, dass es sie gab.')}
        </p>
      </ConfirmDialog>
    </section>
  );
}

function Conflict({ document, held }: { document: DocumentDetail; held: Held }) {
  const { i18n } = useLingui();
  const user = useUser();
  const isMine = held.upload.handedInBy?.id === user.id || user.permissions.includes('records.release-documents');
  return (
    <>
      <Sides document={document} held={held} />
      <section className="ta-section" aria-labelledby="difference-title">
        <h2 id="difference-title">{i18n.t('Unterschiede zur neuesten Fassung')}</h2>
        <TextDifference text={held.text} />
      </section>
      {held.upload.state === 'waiting' && isMine ? <Choice document={document} held={held} /> : null}
      {held.upload.state === 'waiting' && !isMine ? (
        <Alert
          kind="info"
          title={i18n.t('Die Person, die die Datei eingereicht hat, oder die Teamleitung entscheidet.')}
        />
      ) : null}
      {held.upload.state === 'waiting' ? null : (
        <Alert kind="info" title={i18n.t('Über diese Einreichung ist entschieden.')} />
      )}
    </>
  );
}

/** Both sides of a conflict: the latest version of a document and a file that was made from an older one. */
export function HeldUploadPage() {
  const { i18n } = useLingui();
  const { documentId, uploadId } = useParams({ from: '/dokumente/$documentId/einreichungen/$uploadId' });
  const document = useQuery(documentQuery(documentId));
  const held = useQuery(heldUploadQuery(documentId, uploadId));
  const failed = [document, held].find(({ isError }) => isError);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Zwei Fassungen widersprechen sich')}
        lead={
          document.data === undefined ? null : (
            <Link to="/akten/$fileId" params={{ fileId: document.data.fileId }} search={{ dokument: documentId }}>
              {i18n.t('Zurück zu {reference} {subject}', {
                reference: document.data.reference,
                subject: document.data.subject,
              })}
            </Link>
          )
        }
      />
      {failed === undefined ? null : <RequestFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {failed === undefined && (document.isPending || held.isPending) ? (
        <Skeleton lines={12} label={i18n.t('Einreichung wird geladen …')} />
      ) : null}
      {document.data === undefined || held.data === undefined ? null : (
        <Conflict document={document.data} held={held.data} />
      )}
    </div>
  );
}
