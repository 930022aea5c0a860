import { useLingui } from '@lingui/react';
import { keyNames } from '../keys/chord.js';

/** The keys of a chord as they stand on the keyboard. */
export function KeyHint({ chord }: { chord: string }) {
  const { i18n } = useLingui();
  const names = keyNames(chord, i18n.locale);
  return (
    <span className="ta-keys">
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 ? '+' : ''}
          <kbd>{name}</kbd>
        </span>
      ))}
    </span>
  );
}
