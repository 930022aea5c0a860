import { useLingui } from '@lingui/react';
import type { Proceeding } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { directly, newProceeding, type FilingDraft } from './filing-draft.js';

interface ProceedingChoiceProps {
  proceedings: Proceeding[];
  value: string;
  newSubject: string;
  isMissing: boolean;
  onChange: (part: Partial<FilingDraft>) => void;
}

/** Into which proceeding (Vorgang) of the file; a new one can be opened on the way. */
export function ProceedingChoice({ proceedings, value, newSubject, isMissing, onChange }: ProceedingChoiceProps) {
  const { i18n } = useLingui();
  return (
    <>
      <SelectField
        label={i18n.t('Vorgang')}
        value={value}
        onChange={(proceeding) => {
          onChange({ proceeding });
        }}
        options={[
          { value: directly, label: i18n.t('Kein Vorgang, direkt in die Akte') },
          ...proceedings.map((one) => ({ value: one.id, label: `${one.reference} ${one.subject}` })),
          { value: newProceeding, label: i18n.t('Neuen Vorgang anlegen …') },
        ]}
      />
      {value === newProceeding ? (
        <TextField
          label={i18n.t('Betreff des neuen Vorgangs')}
          isRequired
          value={newSubject}
          error={
            isMissing && newSubject.trim() === '' ? i18n.t('Bitte einen Betreff für den Vorgang eingeben.') : undefined
          }
          onChange={(subject) => {
            onChange({ newSubject: subject });
          }}
        />
      ) : null}
    </>
  );
}
