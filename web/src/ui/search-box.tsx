import { useEffect, useRef, useState } from 'react';
import { TextField } from './text-field.js';

const pauseMs = 350;

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
}

/** A filter text; takes effect shortly after the last key, so that lists do not flicker. */
export function SearchBox({ label, value, onChange, hint }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    setTyped(value);
  }
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (typed === value) {
      return;
    }
    const timer = window.setTimeout(() => {
      latest.current(typed);
    }, pauseMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [typed, value]);
  return <TextField label={label} hint={hint} type="search" value={typed} onChange={setTyped} />;
}
