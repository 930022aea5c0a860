import { useEffect, useState } from 'react';

const restMs = 250;

/** What is typed, once the typing rests. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSettled(JSON.parse(text) as T);
    }, restMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
