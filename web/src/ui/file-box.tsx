import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';
import type { FileRef } from '../api/contract.js';
import { fileSuggestionsQuery } from '../api/records.js';
import { ChoiceBox } from './choice-box.js';
import { useDelayed } from './use-delayed.js';

interface FileBoxProps {
  label: string;
  value: FileRef | null;
  onChange: (file: FileRef | null) => void;
  error?: string | undefined;
  /** Where one can do without a file. */
  isOptional?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Chooses a file by reference (Aktenzeichen) or title, searched while typing. */
export function FileBox({ label, value, onChange, error, isOptional = false, ref }: FileBoxProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const wanted = useDelayed(typed);
  const query = useQuery(fileSuggestionsQuery(wanted));
  const found = wanted.trim().length > 1 ? (query.data ?? []) : [];
  return (
    <ChoiceBox
      label={label}
      hint={i18n.t('Aktenzeichen oder Wörter aus dem Titel')}
      isRequired={!isOptional}
      error={error}
      {...(ref === undefined ? {} : { ref })}
      search={{ onType: setTyped, isLoading: query.isFetching || typed !== wanted }}
      choices={found.map((file) => ({
        id: file.id,
        label: `${file.reference} ${file.subject}`,
        second: [
          `${file.unit.number} ${file.unit.name}`,
          file.fileType,
          file.formerReference === null ? '' : i18n.t('früher {reference}', { reference: file.formerReference }),
          file.state === 'closed' ? i18n.t('geschlossen') : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      value={value?.id ?? ''}
      valueLabel={value === null ? undefined : `${value.reference} ${value.subject}`}
      onChange={(id) => {
        onChange(found.find((file) => file.id === id) ?? null);
      }}
    />
  );
}
