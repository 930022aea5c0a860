import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues, FileContact, FileTypeDetail, TypedFile } from '../../../api/contract.js';
import { fileTypeQuery, offeredTypesQuery } from '../../../api/file-types.js';
import { usePermission } from '../../../app/session.js';
import { shownFields } from '../../../fields/shown-fields.js';
import { Fetched } from '../../../lists/fetched.js';
import { Alert } from '../../../ui/alert.js';
import { Button } from '../../../ui/button.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { SelectField } from '../../../ui/select-field.js';
import { valueWords } from '../../../words/field-words.js';
import type { FileTabProps } from '../file-tab.js';
import { FieldsEditor } from './fields-editor.js';
import { WithDetails } from './file-details-tab.js';
import { TypeChangeDialog } from './type-change-dialog.js';

/** Gives the button back the focus once the form it opened is gone. */
function useReturnTo(isEditing: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return button;
}

interface TypedProps extends FileTabProps {
  typed: TypedFile;
  contacts: readonly FileContact[];
}

function TypedValues({ file, typed, contacts, version }: TypedProps & { version: FileTypeDetail }) {
  const { i18n } = useLingui();
  const mayEdit = usePermission('records.file') && file.state !== 'closed';
  const mayWork = mayEdit && file.state === 'open';
  const [isEditing, setIsEditing] = useState(false);
  const [isChanging, setIsChanging] = useState(false);
  const changeButton = useReturnTo(isEditing);
  const values = typed.values as FieldValues;
  const { fields, legalBasis } = version.content;
  return (
    <>
      <p className="ta-muted">
        {i18n.t('{title}, Fassung {number}', { title: typed.typeTitle, number: typed.typeNumber })}
        {legalBasis === '' ? '' : ` · ${legalBasis}`}
      </p>
      {typed.newerVersionId === null || !mayWork ? null : (
        <Alert kind="info" title={i18n.t('Es gibt eine neuere Fassung dieser Fallaktenart')}>
          <p>
            {i18n.t('Die Akte behält ihre Fassung, bis jemand sie umstellt. Vorher wird gezeigt, was sich ändert.')}
          </p>
          <Button
            onPress={() => {
              setIsChanging(true);
            }}
          >
            {i18n.t('Auf die neue Fassung umstellen')}
          </Button>
        </Alert>
      )}
      {isEditing ? (
        <FieldsEditor
          fileId={file.id}
          typed={typed}
          version={version}
          names={contacts.map(({ displayName }) => displayName)}
          isDraft={file.state === 'draft'}
          onDone={() => {
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <DescriptionList
            items={shownFields(fields, values).map((field) => ({
              term: field.label,
              value: valueWords(i18n, field, values[field.key]) || i18n.t('keine Angabe'),
            }))}
          />
          {mayEdit && fields.length > 0 ? (
            <div>
              <Button
                ref={changeButton}
                icon="edit"
                onPress={() => {
                  setIsEditing(true);
                }}
              >
                {i18n.t('Fachangaben ändern')}
              </Button>
            </div>
          ) : null}
        </>
      )}
      {isChanging && typed.newerVersionId !== null ? (
        <TypeChangeDialog
          fileId={file.id}
          versionId={typed.newerVersionId}
          revision={typed.revision}
          names={contacts.map(({ displayName }) => displayName)}
          onClose={() => {
            setIsChanging(false);
          }}
        />
      ) : null}
    </>
  );
}

function Typed(props: TypedProps) {
  const { i18n } = useLingui();
  const query = useQuery(fileTypeQuery(props.typed.typeVersionId));
  return (
    <Fetched query={query} loading={i18n.t('Angaben werden geladen …')}>
      {(version) => <TypedValues {...props} version={version} />}
    </Fetched>
  );
}

/** A file from before there were types can get one. */
function Untyped({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.file') && file.state === 'open';
  const offered = useQuery({ ...offeredTypesQuery(file.planUnit.id, file.unit.id), enabled: mayWork }).data ?? [];
  const [chosen, setChosen] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const first = offered[0];
  return (
    <EmptyState title={i18n.t('Diese Akte hat keine Fachangaben')}>
      <p>{i18n.t('Art der Akte: {type}. Sie wurde ohne Fallaktenart angelegt.', { type: file.fileType })}</p>
      {mayWork && first !== undefined ? (
        <div className="ta-form">
          <SelectField
            label={i18n.t('Fallaktenart')}
            value={chosen === '' ? first.id : chosen}
            onChange={setChosen}
            options={offered.map(({ id, content }) => ({ value: id, label: content.title }))}
          />
          <Button
            onPress={() => {
              setIsOpen(true);
            }}
          >
            {i18n.t('Der Akte diese Fallaktenart geben')}
          </Button>
        </div>
      ) : null}
      {isOpen && first !== undefined ? (
        <TypeChangeDialog
          fileId={file.id}
          versionId={chosen === '' ? first.id : chosen}
          revision={0}
          names={[]}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </EmptyState>
  );
}

/** Values of the fields of a file (Fachangaben). */
export function FieldsTab({ file }: FileTabProps) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="fields-title">
      <h2 id="fields-title">{i18n.t('Fachangaben')}</h2>
      <WithDetails fileId={file.id}>
        {({ typed, contacts }) =>
          typed === null ? <Untyped file={file} /> : <Typed file={file} typed={typed} contacts={contacts} />
        }
      </WithDetails>
    </section>
  );
}
