import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { taskPeopleQuery } from '../../api/tasks.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { useDelayed } from '../../ui/use-delayed.js';

interface PersonBoxProps {
  taskId: string;
  label: string;
  hint?: string;
  purpose: 'give' | 'mention';
  value: string;
  error?: string | undefined;
  onChange: (id: string, name: string) => void;
}

/** Chooses somebody who may be given a task, or who has a part in it. */
export function PersonBox({ taskId, label, hint, purpose, value, error, onChange }: PersonBoxProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const found = useQuery(taskPeopleQuery(taskId, useDelayed(typed), purpose));
  const people = found.data ?? [];
  return (
    <ChoiceBox
      label={label}
      hint={hint ?? i18n.t('Teil des Namens eingeben')}
      isRequired={purpose === 'give'}
      error={error}
      choices={people.map((one) => ({ id: one.id, label: one.name }))}
      value={value}
      onChange={(id) => {
        onChange(id, people.find((one) => one.id === id)?.name ?? '');
      }}
      search={{ onType: setTyped, isLoading: found.isFetching }}
    />
  );
}
