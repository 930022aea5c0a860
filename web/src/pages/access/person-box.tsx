import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffQuery } from '../../api/access.js';
import { unitLabel } from '../../api/organisation.js';
import { ChoiceBox } from '../../ui/choice-box.js';

interface PersonBoxProps {
  label: string;
  value: string;
  onChange: (userId: string, name: string) => void;
  isRequired?: boolean;
  error?: string | undefined;
}

/** Chooses a member of staff by name. */
export function PersonBox({ label, value, onChange, isRequired = false, error }: PersonBoxProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const staff = useQuery(staffQuery(typed));
  const choices = (staff.data ?? []).map((person) => ({
    id: person.id,
    label: person.displayName,
    ...(person.unit === null ? {} : { second: unitLabel(person.unit) }),
  }));
  return (
    <ChoiceBox
      label={label}
      hint={i18n.t('Namen eingeben')}
      choices={choices}
      value={value}
      valueLabel={chosen}
      isRequired={isRequired}
      error={error}
      search={{ onType: setTyped, isLoading: staff.isFetching }}
      onChange={(userId) => {
        const name = choices.find((one) => one.id === userId)?.label ?? '';
        setChosen(name);
        onChange(userId, name);
      }}
    />
  );
}
