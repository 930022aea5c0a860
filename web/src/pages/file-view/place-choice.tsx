import { useLingui } from '@lingui/react';
import type { RecordFileDetail } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';
import { mainDocuments } from './attachments.js';
import { openProceedings } from './open-proceedings.js';

interface PlaceChoiceProps {
  file: RecordFileDetail;
  /** The document it is an attachment of; empty: none. */
  mainId: string;
  onMain: (id: string) => void;
  /** Empty: directly in the file. */
  proceedingId: string;
  onProceeding: (id: string) => void;
}

/** Where in its file a document goes: as an attachment to another one, or into a proceeding. */
export function PlaceChoice({ file, mainId, onMain, proceedingId, onProceeding }: PlaceChoiceProps) {
  const { i18n } = useLingui();
  const mains = mainDocuments(file);
  return (
    <>
      {mains.length === 0 ? null : (
        <SelectField
          label={i18n.t('Als Anlage zu')}
          value={mainId}
          onChange={onMain}
          options={[
            { value: '', label: i18n.t('keine Anlage') },
            ...mains.map((one) => ({ value: one.id, label: `${one.reference} ${one.subject}` })),
          ]}
        />
      )}
      {mainId === '' ? (
        <SelectField
          label={i18n.t('Vorgang')}
          value={proceedingId}
          onChange={onProceeding}
          options={[
            { value: '', label: i18n.t('direkt in der Akte') },
            ...openProceedings(file).map((one) => ({ value: one.id, label: `${one.reference} ${one.subject}` })),
          ]}
        />
      ) : null}
    </>
  );
}
