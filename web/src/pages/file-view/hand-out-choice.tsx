import { useLingui } from '@lingui/react';
import type { DocumentSummary, RecordFileDetail } from '../../api/contract.js';
import { CheckList } from '../../ui/check-list.js';
import { SelectField } from '../../ui/select-field.js';
import { documentsOf } from './attachments.js';
import { withParts } from './open-proceedings.js';

/** What of a file goes out: everything, a proceeding with its parts, or single documents. */
export interface HandOutScope {
  /** `whole`, `single`, or the id of a proceeding. */
  which: string;
  /** Single documents. */
  documentIds: string[];
  /** Whether what is attached to them goes along. */
  withAttachments: boolean;
}

export const wholeFile: HandOutScope = { which: 'whole', documentIds: [], withAttachments: true };

/** The documents chosen; all where everything goes. */
export function chosenDocuments(file: RecordFileDetail, { which, documentIds }: HandOutScope): string[] | undefined {
  switch (which) {
    case 'whole':
      return undefined;
    case 'single':
      return documentIds;
    default:
      return withParts(file, [which]).flatMap(({ documents }) => documents.map(({ id }) => id));
  }
}

/** What goes along with the single documents that are chosen. */
export function goingAlong(file: RecordFileDetail, { documentIds }: HandOutScope): DocumentSummary[] {
  return documentsOf(file).filter(
    ({ id, attachedTo }) => attachedTo !== null && documentIds.includes(attachedTo) && !documentIds.includes(id),
  );
}

interface HandOutChoiceProps {
  file: RecordFileDetail;
  value: HandOutScope;
  onChange: (value: HandOutScope) => void;
}

/** Chooses what of a file goes out, and says which attachments go along. */
export function HandOutChoice({ file, value, onChange }: HandOutChoiceProps) {
  const { i18n } = useLingui();
  const documents = documentsOf(file);
  const attachments = goingAlong(file, value);
  return (
    <>
      <SelectField
        label={i18n.t('Umfang')}
        value={value.which}
        onChange={(which) => {
          onChange({ ...value, which });
        }}
        options={[
          { value: 'whole', label: i18n.t('Ganze Akte') },
          ...file.proceedings.map(({ id, reference, subject }) => ({ value: id, label: `${reference} ${subject}` })),
          ...(documents.length === 0 ? [] : [{ value: 'single', label: i18n.t('Einzelne Dokumente') }]),
        ]}
      />
      {value.which === 'single' ? (
        <CheckList
          legend={i18n.t('Dokumente')}
          items={documents.map(({ id, reference, subject, attachedTo }) => ({
            id,
            label: attachedTo === null ? `${reference} ${subject}` : i18n.t('Anlage: {subject}', { subject }),
          }))}
          value={value.documentIds}
          onChange={(documentIds) => {
            onChange({ ...value, documentIds });
          }}
        />
      ) : null}
      {value.which === 'single' && attachments.length > 0 ? (
        <>
          <label className="ta-check">
            <input
              type="checkbox"
              checked={value.withAttachments}
              onChange={(event) => {
                onChange({ ...value, withAttachments: event.target.checked });
              }}
            />
            <span>{i18n.t('Anlagen der gewählten Dokumente mitgeben')}</span>
          </label>
          <p>{value.withAttachments ? i18n.t('Als Anlagen gehen mit:') : i18n.t('Als Anlagen bleiben zurück:')}</p>
          <ul>
            {attachments.map(({ id, reference, subject }) => (
              <li key={id}>
                {reference} {subject}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
