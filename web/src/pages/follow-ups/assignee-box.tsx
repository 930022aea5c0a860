import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { assigneesQuery } from '../../api/life.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { useDelayed } from '../../ui/use-delayed.js';

interface AssigneeBoxProps {
  fileId: string;
  /** Empty: the office in charge. */
  value: string;
  onChange: (value: string) => void;
}

/** Chooses somebody who may work on the file; left empty, it is for the office in charge. */
export function AssigneeBox({ fileId, value, onChange }: AssigneeBoxProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const found = useQuery(assigneesQuery(fileId, useDelayed(typed)));
  return (
    <ChoiceBox
      label={i18n.t('Für wen')}
      hint={i18n.t('Leer: das federführende Amt.')}
      choices={(found.data ?? []).map((one) => ({ id: one.id, label: one.displayName }))}
      value={value}
      onChange={onChange}
      search={{ onType: setTyped, isLoading: found.isFetching }}
    />
  );
}
