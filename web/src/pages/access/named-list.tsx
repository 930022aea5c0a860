import { useLingui } from '@lingui/react';
import { Button } from '../../ui/button.js';

/** Something chosen, by id and name. */
export interface Named {
  id: string;
  name: string;
}

interface NamedListProps {
  label: string;
  items: Named[];
  onChange: (items: Named[]) => void;
}

/** What was chosen so far; each can be taken out again. */
export function NamedList({ label, items, onChange }: NamedListProps) {
  const { i18n } = useLingui();
  if (items.length === 0) {
    return null;
  }
  return (
    <ul className="ta-plain-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          {item.name}{' '}
          <Button
            kind="tertiary"
            icon="delete"
            iconOnly
            onPress={() => {
              onChange(items.filter(({ id }) => id !== item.id));
            }}
          >
            {i18n.t('{name} herausnehmen', { name: item.name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
