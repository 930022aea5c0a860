import type { ReactNode } from 'react';

export interface Description {
  term: string;
  value: ReactNode;
}

/** Terms and values; those without value are left out. */
export function DescriptionList({ items }: { items: Description[] }) {
  const filled = items.filter((item) => item.value !== null && item.value !== undefined && item.value !== '');
  return (
    <dl className="ta-dl">
      {filled.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
