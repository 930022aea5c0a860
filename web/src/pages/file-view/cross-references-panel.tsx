import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CrossReference, DocumentDetail } from '../../api/contract.js';
import { crossReferenceCommands, crossReferencesQuery } from '../../api/cross-references.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notify } from '../../ui/notices.js';
import { Skeleton } from '../../ui/skeleton.js';
import { crossReferenceKinds } from '../../words/cross-reference-words.js';
import { objectKinds } from '../../words/life-words.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { AddCrossReferenceDialog } from './cross-reference-dialog.js';
import type { FileTabProps } from './file-tab.js';

/** The other end, as a link to where it lies. */
function OtherEnd({ reference: { other } }: { reference: CrossReference }) {
  return (
    <Link
      to="/akten/$fileId"
      params={{ fileId: other.fileId }}
      search={other.kind === 'document' ? { dokument: other.id } : {}}
    >
      {other.reference} <MarkedSubject subject={other.subject} isInvalid={other.isInvalid} />
    </Link>
  );
}

interface ItemProps {
  reference: CrossReference;
  /** Said where the list is about more than one object. */
  hasObject?: boolean;
  onRemove?: (() => void) | undefined;
}

function Item({ reference, hasObject = false, onRemove }: ItemProps) {
  const { i18n } = useLingui();
  const words = i18n._(crossReferenceKinds[reference.kind][reference.side]);
  return (
    <li>
      <p>
        {hasObject && reference.objectKind !== 'file' ? (
          <>
            {i18n._(objectKinds[reference.objectKind])} „{reference.objectSubject}“{' '}
          </>
        ) : null}
        <span className="ta-strong">{words}</span>: {i18n._(objectKinds[reference.other.kind])}{' '}
        <OtherEnd reference={reference} />
      </p>
      {reference.note === null ? null : <p className="ta-prewrap">{reference.note}</p>}
      <p className="ta-small ta-muted">
        {reference.addedBy} · <time dateTime={reference.addedAt}>{formatMoment(reference.addedAt, i18n.locale)}</time>
      </p>
      {onRemove === undefined ? null : (
        <Button
          kind="tertiary"
          label={`${i18n.t('Verweis entfernen')}: ${words} ${reference.other.reference}`}
          onPress={onRemove}
        >
          {i18n.t('Verweis entfernen')}
        </Button>
      )}
    </li>
  );
}

interface RemoveDialogProps {
  fileId: string;
  reference: CrossReference;
  onClose: () => void;
}

function RemoveDialog({ fileId, reference, onClose }: RemoveDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => crossReferenceCommands.remove(fileId, reference.id),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Der Verweis ist entfernt.') });
      await queries.invalidateQueries({ queryKey: ['file'] });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={i18n.t('Verweis entfernen?')}
      act={i18n.t('Entfernen')}
      isOpen
      isBusy={removing.isPending}
      error={removing.isError ? removing.error : null}
      onClose={onClose}
      onConfirm={() => {
        removing.mutate();
      }}
    >
      <p>
        {i18n.t('Der Verweis auf {reference} verschwindet auf beiden Seiten.', {
          reference: reference.other.reference,
        })}
      </p>
    </ConfirmDialog>
  );
}

interface AddCrossReferenceProps extends FileTabProps {
  /** What refers, chosen already. */
  from?: string;
  kind?: 'secondary' | 'tertiary';
}

/** The button for a further reference, for whoever may add one. */
export function AddCrossReference({ file, from, kind = 'secondary' }: AddCrossReferenceProps) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.work') && file.state === 'open';
  const [isAdding, setIsAdding] = useState(false);
  return mayWork ? (
    <>
      <Button
        icon="add"
        kind={kind}
        onPress={() => {
          setIsAdding(true);
        }}
      >
        {i18n.t('Verweis hinzufügen')}
      </Button>
      {isAdding ? (
        <AddCrossReferenceDialog
          file={file}
          {...(from === undefined ? {} : { from })}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      ) : null}
    </>
  ) : null;
}

/** What the file and what is in it refers to, and what refers to them. */
export function CrossReferencesPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.work') && file.state === 'open';
  const query = useQuery(crossReferencesQuery(file.id));
  const [removed, setRemoved] = useState<CrossReference | null>(null);
  // what connects two objects of this file is said once
  const shown = query.data?.filter(({ side, other }) => side === 'from' || other.fileId !== file.id);
  return (
    <section className="ta-section" aria-labelledby="cross-references-title">
      <h2 id="cross-references-title">{i18n.t('Verweise')}</h2>
      <div className="ta-actions">
        <AddCrossReference file={file} />
      </div>
      {query.isPending ? <Skeleton lines={4} label={i18n.t('Verweise werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {shown?.length === 0 ? (
        <EmptyState title={i18n.t('Keine Verweise')}>
          <p>{i18n.t('Was zu einer anderen Akte gehört oder sie fortsetzt, verbinden Sie hier mit ihr.')}</p>
        </EmptyState>
      ) : null}
      {shown === undefined || shown.length === 0 ? null : (
        <ul className="ta-timeline">
          {shown.map((reference) => (
            <Item
              key={`${reference.id} ${reference.side}`}
              reference={reference}
              hasObject
              onRemove={
                mayWork
                  ? () => {
                      setRemoved(reference);
                    }
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {removed === null ? null : (
        <RemoveDialog
          fileId={file.id}
          reference={removed}
          onClose={() => {
            setRemoved(null);
          }}
        />
      )}
    </section>
  );
}

/** What a document refers to and is referred to by; nothing where there is nothing. */
export function DocumentCrossReferences({ document }: { document: DocumentDetail }) {
  const { i18n } = useLingui();
  const query = useQuery(crossReferencesQuery(document.fileId));
  const own = query.data?.filter(({ objectId }) => objectId === document.id) ?? [];
  return own.length === 0 ? null : (
    <section className="ta-section" aria-label={i18n.t('Verweise')}>
      <h3>{i18n.t('Verweise')}</h3>
      <ul className="ta-timeline">
        {own.map((reference) => (
          <Item key={`${reference.id} ${reference.side}`} reference={reference} />
        ))}
      </ul>
    </section>
  );
}
