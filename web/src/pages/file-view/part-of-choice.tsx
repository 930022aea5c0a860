import { useLingui } from '@lingui/react';
import type { RecordFileDetail } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';
import { divisibleProceedings } from './open-proceedings.js';

/** Where a proceeding goes, as the interface takes it: a part lies where its whole lies. */
export function placeOf(partOf: string, subFileId: string): { partOf?: string; subFileId?: string } {
  if (partOf !== '') {
    return { partOf };
  }
  return subFileId === '' ? {} : { subFileId };
}

interface PartOfChoiceProps {
  file: RecordFileDetail;
  /** Empty: it stands by itself. */
  value: string;
  onChange: (id: string) => void;
  /** The proceeding that is to become a part. */
  exceptId?: string;
}

/** Chooses the proceeding that another one is a part (Teilvorgang) of; nothing where there is none to choose. */
export function PartOfChoice({ file, value, onChange, exceptId }: PartOfChoiceProps) {
  const { i18n } = useLingui();
  const divisible = divisibleProceedings(file).filter(({ id }) => id !== exceptId);
  return divisible.length === 0 ? null : (
    <SelectField
      label={i18n.t('Teilvorgang von')}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: i18n.t('eigenständiger Vorgang') },
        ...divisible.map(({ id, reference, subject }) => ({ value: id, label: `${reference} ${subject}` })),
      ]}
    />
  );
}
