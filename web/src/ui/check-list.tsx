import { useId } from 'react';

interface CheckListProps {
  legend: string;
  items: { id: string; label: string }[];
  value: string[];
  onChange: (value: string[]) => void;
}

/** Chooses any of several things; nothing where there is none. */
export function CheckList({ legend, items, value, onChange }: CheckListProps) {
  const id = useId();
  return items.length === 0 ? null : (
    <fieldset className="ta-choice-group" aria-labelledby={id}>
      <legend className="kern-label" id={id}>
        {legend}
      </legend>
      {items.map((item) => (
        <label key={item.id} className="ta-check">
          <input
            type="checkbox"
            checked={value.includes(item.id)}
            onChange={(event) => {
              const others = value.filter((one) => one !== item.id);
              onChange(event.target.checked ? [...others, item.id] : others);
            }}
          />
          <span>{item.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
