import { useState, type ComponentProps } from 'react';
import { TextField } from '../../ui/text-field.js';

type LooseTextProps = Omit<ComponentProps<typeof TextField>, 'value'> & { start: string };

/** Text that is kept as it is typed, whatever is read out of it. */
export function LooseText({ start, onChange, ...rest }: LooseTextProps) {
  const [text, setText] = useState(start);
  return (
    <TextField
      {...rest}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(typed);
      }}
    />
  );
}
