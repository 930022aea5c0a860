import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { attachmentCommands } from '../../api/attachments.js';
import type { DocumentDetail, DocumentSummary, DocumentWork, RecordFileDetail } from '../../api/contract.js';
import { documentWorkQuery } from '../../api/documents.js';
import { fileQuery } from '../../api/records.js';
import { usePermission } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { workableStates } from '../../words/document-work-words.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { AddDocumentDialog } from './add-document-dialog.js';
import { AttachDialog, DetachDialog } from './attachment-dialogs.js';
import { attachmentsOf, documentsOf } from './attachments.js';
import { useDocumentRefresh } from './document-refresh.js';

type Open = 'add' | 'attach' | 'detach' | null;

function DocumentLink({ fileId, document }: { fileId: string; document: DocumentSummary }) {
  return (
    <Link to="/akten/$fileId" params={{ fileId }} search={{ dokument: document.id }}>
      <MarkedSubject subject={document.subject} isInvalid={document.invalid !== null} />
    </Link>
  );
}

interface AttachmentListProps {
  document: DocumentDetail;
  attachments: readonly DocumentSummary[];
  mayOrder: boolean;
}

/** The attachments in their order, with buttons that move each up and down. */
function AttachmentList({ document, attachments, mayOrder }: AttachmentListProps) {
  const { i18n } = useLingui();
  const refresh = useDocumentRefresh(document);
  const ordering = useMutation({
    mutationFn: (order: readonly string[]) => attachmentCommands.order(document.id, order),
    onSettled: refresh,
  });
  function move(index: number, by: -1 | 1) {
    const order = attachments.map(({ id }) => id);
    const [moved] = order.splice(index, 1);
    if (moved !== undefined) {
      order.splice(index + by, 0, moved);
      ordering.mutate(order);
    }
  }
  const button = (attachment: DocumentSummary, index: number, by: -1 | 1) => {
    const words = by < 0 ? i18n.t('Nach oben') : i18n.t('Nach unten');
    return (
      <Button
        kind="tertiary"
        label={`${words}: ${attachment.subject}`}
        isBusy={ordering.isPending}
        isDisabled={index + by < 0 || index + by >= attachments.length}
        onPress={() => {
          move(index, by);
        }}
      >
        {words}
      </Button>
    );
  };
  return (
    <>
      {ordering.isError ? <RequestFailure error={ordering.error} /> : null}
      <ol>
        {attachments.map((attachment, index) => (
          <li key={attachment.id}>
            <span className="ta-actions">
              <DocumentLink fileId={document.fileId} document={attachment} />
              {mayOrder && attachments.length > 1 ? (
                <>
                  {button(attachment, index, -1)}
                  {button(attachment, index, 1)}
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function mainOf(file: RecordFileDetail, { attachedTo }: DocumentDetail): DocumentSummary | undefined {
  return documentsOf(file).find(({ id }) => id === attachedTo);
}

function isChangeable(file: RecordFileDetail, document: DocumentDetail): boolean {
  return file.state === 'open' && document.invalid === null;
}

function takesAttachments(file: RecordFileDetail, document: DocumentDetail, work: DocumentWork): boolean {
  return isChangeable(file, document) && workableStates.includes(work.state);
}

/** Counted among those one sees. */
function numberAmong(attachments: readonly DocumentSummary[], id: string): number {
  return attachments.findIndex((one) => one.id === id) + 1;
}

/** What a document is attached to, or what is attached to it. */
export function AttachmentsPanel({ document }: { document: DocumentDetail }) {
  const { i18n } = useLingui();
  const file = useQuery(fileQuery(document.fileId)).data;
  const work = useQuery(documentWorkQuery(document.id)).data;
  const mayFile = usePermission('records.file');
  if (file === undefined || work === undefined) {
    return null;
  }
  const main = mainOf(file, document);
  const attachments = attachmentsOf(file, document.id);
  if (main === undefined && attachments.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-label={i18n.t('Anlagen')}>
      {main === undefined ? null : (
        <p>
          {i18n.t('Anlage {number} zu', { number: numberAmong(attachmentsOf(file, main.id), document.id) })}{' '}
          <DocumentLink fileId={file.id} document={main} />
        </p>
      )}
      {attachments.length === 0 ? null : (
        <>
          <h3>{i18n.t('{count, plural, one {# Anlage} other {# Anlagen}}', { count: attachments.length })}</h3>
          <AttachmentList
            document={document}
            attachments={attachments}
            mayOrder={mayFile && takesAttachments(file, document, work)}
          />
        </>
      )}
    </section>
  );
}

interface AttachmentStepsProps {
  document: DocumentDetail;
  file: RecordFileDetail;
  work: DocumentWork;
}

/** The buttons that attach something to a document, or the document to another one. */
export function AttachmentSteps({ document, file, work }: AttachmentStepsProps) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const mayFile = usePermission('records.file') && isChangeable(file, document);
  const mayAttach = mayFile && takesAttachments(file, document, work);
  const main = mainOf(file, document);
  const hasAttachments = attachmentsOf(file, document.id).length > 0;
  const opens = (which: Open) => () => {
    setOpen(which);
  };
  const acts: { which: 'add' | 'attach' | 'detach'; label: string; isOffered: boolean }[] = [
    { which: 'add', label: i18n.t('Anlage hinzufügen'), isOffered: mayAttach && main === undefined },
    {
      which: 'attach',
      label: main === undefined ? i18n.t('Zur Anlage machen') : i18n.t('Anderem Dokument zuordnen'),
      isOffered: !hasAttachments && (main === undefined ? mayAttach : mayFile),
    },
    { which: 'detach', label: i18n.t('Als Anlage lösen'), isOffered: mayFile && main !== undefined },
  ];
  return (
    <>
      {acts
        .filter(({ isOffered }) => isOffered)
        .map(({ label, which }) => (
          <Button key={which} kind={which === 'add' ? 'secondary' : 'tertiary'} onPress={opens(which)}>
            {label}
          </Button>
        ))}
      <AttachmentDialog document={document} file={file} work={work} main={main} open={open} onClose={opens(null)} />
    </>
  );
}

interface AttachmentDialogProps extends AttachmentStepsProps {
  main: DocumentSummary | undefined;
  open: Open;
  onClose: () => void;
}

function AttachmentDialog({ document, file, work, main, open, onClose }: AttachmentDialogProps) {
  if (open === 'add') {
    return <AddDocumentDialog file={file} attachedTo={document.id} onClose={onClose} />;
  }
  if (open === 'attach') {
    return <AttachDialog document={document} file={file} version={work.version} onClose={onClose} />;
  }
  return open === 'detach' && main !== undefined ? (
    <DetachDialog document={document} main={main} version={work.version} onClose={onClose} />
  ) : null;
}
