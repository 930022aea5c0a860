import { useEffect, useState } from 'react';

const pauseMs = 200;

/** The text as it stood when the user last paused, so that not every key becomes a request. */
export function useDelayed(text: string): string {
  const [delayed, setDelayed] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setDelayed(text);
    }, pauseMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);
  return delayed;
}
