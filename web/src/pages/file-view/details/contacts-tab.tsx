import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContactInput, FileContact, FileDetails, RecordFileDetail } from '../../../api/contract.js';
import { detailCommands, fileTypeQuery } from '../../../api/file-types.js';
import { asProblem } from '../../../api/problem.js';
import { usePermission } from '../../../app/session.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Alert } from '../../../ui/alert.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Dialog } from '../../../ui/dialog.js';
import { notify } from '../../../ui/notices.js';
import { contactFacts } from '../../../words/contact-facts.js';
import type { FileTabProps } from '../file-tab.js';
import { ContactForm } from './contact-form.js';
import { WithDetails } from './file-details-tab.js';

function ContactFacts({ contact }: { contact: FileContact }) {
  const { i18n } = useLingui();
  return <DescriptionList items={contactFacts(i18n, contact)} />;
}

type Opened = { kind: 'add' } | { kind: 'edit' | 'remove'; contact: FileContact } | null;

function Dialogs(props: {
  file: RecordFileDetail;
  details: FileDetails;
  opened: NonNullable<Opened>;
  onClose: () => void;
}) {
  const { i18n } = useLingui();
  const { file, details, opened, onClose } = props;
  const queries = useQueryClient();
  const typeVersionId = details.typed?.typeVersionId ?? '';
  const type = useQuery({ ...fileTypeQuery(typeVersionId), enabled: typeVersionId !== '' });
  const [key] = useState(() => crypto.randomUUID());
  const working = useMutation({
    mutationFn: (step: () => Promise<unknown>) => step(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['file', file.id] });
      notify({ kind: 'success', text: i18n.t('Die Beteiligten sind gespeichert.') });
      onClose();
    },
    onError: async (error) => {
      if (asProblem(error).isConflict) await queries.invalidateQueries({ queryKey: ['file', file.id] });
    },
  });
  /** The contact as it is now: somebody else may have changed it since it was opened. */
  const newest = (contact: FileContact) => details.contacts.find(({ id }) => id === contact.id) ?? contact;
  if (opened.kind === 'remove') {
    const contact = newest(opened.contact);
    return (
      <ConfirmDialog
        title={i18n.t('Aus der Akte nehmen')}
        act={i18n.t('Entfernen')}
        isOpen
        isBusy={working.isPending}
        error={working.error}
        onClose={onClose}
        onConfirm={() => {
          working.mutate(() => detailCommands.removeContact(file.id, contact.id, contact.version));
        }}
      >
        <p>
          {i18n.t('{name} ({role}) steht danach nur noch in der Historie.', {
            name: contact.displayName,
            role: contact.role,
          })}
        </p>
      </ConfirmDialog>
    );
  }
  const contact = opened.kind === 'edit' ? newest(opened.contact) : undefined;
  const save = (input: ContactInput) => {
    working.mutate(() =>
      contact === undefined
        ? detailCommands.addContact(file.id, input, key)
        : detailCommands.changeContact(file.id, contact.id, contact.version, input),
    );
  };
  return (
    <Dialog
      title={contact === undefined ? i18n.t('Beteiligte hinzufügen') : contact.displayName}
      isOpen
      onClose={onClose}
      actions={null}
    >
      {working.isError && !asProblem(working.error).isConflict ? <RequestFailure error={working.error} /> : null}
      {typeVersionId !== '' && type.isPending ? null : (
        <ContactForm
          contact={contact}
          roles={type.data?.content.roles ?? []}
          isBusy={working.isPending}
          onSave={save}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}

function Contacts({ file, details }: FileTabProps & { details: FileDetails }) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.file') && file.state !== 'closed';
  const [opened, setOpened] = useState<Opened>(null);
  const missing = details.typed?.missingContacts ?? [];
  return (
    <>
      {missing.length === 0 ? null : (
        <Alert kind="warning" title={i18n.t('Es fehlen Beteiligte')}>
          <ul>
            {missing.map(({ key, title, minimum, present }) => (
              <li key={key}>{i18n.t('{title}: {present} von mindestens {minimum}', { title, present, minimum })}</li>
            ))}
          </ul>
        </Alert>
      )}
      {details.contacts.length === 0 ? <p className="ta-muted">{i18n.t('Noch keine Beteiligten.')}</p> : null}
      <ul className="ta-versions">
        {details.contacts.map((contact) => (
          <li key={contact.id} className="ta-card">
            <div className="ta-section__head">
              <h3>
                {contact.displayName} <span className="ta-muted">{contact.role}</span>
              </h3>
              {mayWork ? (
                <span className="ta-actions">
                  <Button
                    kind="tertiary"
                    icon="edit"
                    onPress={() => {
                      setOpened({ kind: 'edit', contact });
                    }}
                  >
                    {i18n.t('{name} ändern', { name: contact.displayName })}
                  </Button>
                  <Button
                    kind="tertiary"
                    icon="delete"
                    onPress={() => {
                      setOpened({ kind: 'remove', contact });
                    }}
                  >
                    {i18n.t('{name} entfernen', { name: contact.displayName })}
                  </Button>
                </span>
              ) : null}
            </div>
            <ContactFacts contact={contact} />
          </li>
        ))}
      </ul>
      {mayWork ? (
        <div>
          <Button
            icon="add"
            onPress={() => {
              setOpened({ kind: 'add' });
            }}
          >
            {i18n.t('Beteiligte hinzufügen')}
          </Button>
        </div>
      ) : null}
      {opened === null ? null : (
        <Dialogs
          file={file}
          details={details}
          opened={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}

/** Who has to do with a file, in which role (Beteiligte). */
export function ContactsTab({ file }: FileTabProps) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{i18n.t('Beteiligte')}</h2>
      <WithDetails fileId={file.id}>{(details) => <Contacts file={file} details={details} />}</WithDetails>
    </section>
  );
}
