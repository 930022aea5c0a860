import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChecklistLine, RecordFileDetail, TypedFile } from '../../../api/contract.js';
import { detailCommands } from '../../../api/file-types.js';
import { usePermission } from '../../../app/session.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Badge } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { Dialog } from '../../../ui/dialog.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { FormActions } from '../../../ui/form-actions.js';
import { notify } from '../../../ui/notices.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import type { FileTabProps } from '../file-tab.js';
import { WithDetails } from './file-details-tab.js';

const states = {
  there: { label: /*i18n*/ 'vorhanden', kind: 'success' },
  missing: { label: /*i18n*/ 'fehlt', kind: 'danger' },
  waived: { label: /*i18n*/ 'entfällt', kind: 'info' },
} as const;

const needs = {
  always: /*i18n*/ 'von Anfang an',
  closing: /*i18n*/ 'bis zur Schließung (z. d. A.)',
  optional: /*i18n*/ 'wenn vorhanden',
};

function lineName(line: ChecklistLine): string {
  return line.contactName === null ? line.title : `${line.title} (${line.contactName})`;
}

function LineDialog({ file, line, onClose }: { file: RecordFileDetail; line: ChecklistLine; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const documents = [...file.documents, ...file.proceedings.flatMap((proceeding) => proceeding.documents)];
  const [documentId, setDocumentId] = useState(line.isAssigned ? (line.documentId ?? '') : '');
  const [reason, setReason] = useState(line.waivedReason ?? '');
  const [key] = useState(() => crypto.randomUUID());
  const marking = useMutation({
    mutationFn: () =>
      detailCommands.mark(
        file.id,
        {
          itemKey: line.itemKey,
          ...(line.contactId === null ? {} : { contactId: line.contactId }),
          ...(documentId === '' ? {} : { documentId }),
          ...(documentId !== '' || reason.trim() === '' ? {} : { waivedReason: reason }),
        },
        key,
      ),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Checkliste ist gespeichert.') });
      onClose();
      await queries.invalidateQueries({ queryKey: ['file', file.id] });
    },
  });
  return (
    <Dialog title={lineName(line)} isOpen onClose={onClose} actions={null}>
      <form
        className="ta-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!marking.isPending) marking.mutate();
        }}
      >
        {marking.isError ? <RequestFailure error={marking.error} /> : null}
        <SelectField
          label={i18n.t('Dokument, das diese Zeile erfüllt')}
          value={documentId}
          onChange={setDocumentId}
          options={[
            { value: '', label: i18n.t('nach Dokumenttyp „{type}“', { type: line.documentType }) },
            ...documents.map(({ id, subject, type }) => ({ value: id, label: `${subject} (${type})` })),
          ]}
        />
        {documentId === '' ? (
          <TextField
            label={i18n.t('Entfällt, weil')}
            hint={i18n.t('Leer lassen, wenn das Dokument gebraucht wird.')}
            value={reason}
            onChange={setReason}
          />
        ) : null}
        <FormActions act={i18n.t('Speichern')} isBusy={marking.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function Checklist({ file, typed }: FileTabProps & { typed: TypedFile }) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.file') && file.state === 'open';
  const [opened, setOpened] = useState<ChecklistLine | null>(null);
  const missing = typed.checklist.filter(({ state, need }) => state === 'missing' && need !== 'optional').length;
  if (typed.checklist.length === 0) {
    return <p className="ta-muted">{i18n.t('Diese Fallaktenart verlangt keine Unterlagen.')}</p>;
  }
  return (
    <>
      <p role="status">
        {i18n.t(
          '{missing, plural, =0 {Alle nötigen Unterlagen sind da.} one {# nötige Unterlage fehlt.} other {# nötige Unterlagen fehlen.}}',
          { missing },
        )}
      </p>
      <DataTable
        caption={i18n.t('Checkliste der Unterlagen')}
        rows={typed.checklist}
        rowKey={(line) => `${line.itemKey} ${line.contactId ?? ''}`}
        columns={[
          {
            key: 'title',
            header: i18n.t('Unterlage'),
            isRowHeader: true,
            cell: (line) => (
              <span>
                {lineName(line)}
                {line.help === '' ? null : <span className="ta-option__second">{line.help}</span>}
              </span>
            ),
          },
          { key: 'need', header: i18n.t('Nötig'), cell: (line) => i18n._(needs[line.need]) },
          {
            key: 'state',
            header: i18n.t('Stand'),
            cell: (line) => {
              const isHarmless = line.state === 'missing' && line.need === 'optional';
              return (
                <Badge kind={isHarmless ? 'neutral' : states[line.state].kind}>
                  {i18n._(states[line.state].label)}
                </Badge>
              );
            },
          },
          {
            key: 'document',
            header: i18n.t('Dokument oder Grund'),
            cell: (line) =>
              line.documentId === null ? (
                (line.waivedReason ?? '–')
              ) : (
                <Link to="/akten/$fileId" params={{ fileId: file.id }} search={{ dokument: line.documentId }}>
                  {line.documentSubject}
                </Link>
              ),
          },
          ...(mayWork
            ? [
                {
                  key: 'act',
                  header: i18n.t('Bearbeiten'),
                  cell: (line: ChecklistLine) => (
                    <Button
                      kind="tertiary"
                      icon="edit"
                      onPress={() => {
                        setOpened(line);
                      }}
                    >
                      {i18n.t('Zuordnen')}
                      <span className="ta-sr-only">: {lineName(line)}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {opened === null ? null : (
        <LineDialog
          file={file}
          line={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}

/** What must be in a file, what is there and what is missing. */
export function ChecklistTab({ file }: FileTabProps) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{i18n.t('Checkliste')}</h2>
      <WithDetails fileId={file.id}>
        {({ typed }) =>
          typed === null ? (
            <EmptyState title={i18n.t('Keine Checkliste')}>
              <p>{i18n.t('Eine Checkliste hat eine Akte mit einer Fallaktenart (Reiter „Fachangaben“).')}</p>
            </EmptyState>
          ) : (
            <Checklist file={file} typed={typed} />
          )
        }
      </WithDetails>
    </section>
  );
}
