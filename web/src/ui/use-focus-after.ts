import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the focus goes once something is over whose beginning is gone, such as the button that opened a window and went
 * with what was removed in it: it would be at the start of the page.
 * @param isOn whether it goes on
 */
export function useFocusAfter<T extends HTMLElement>(isOn: boolean): RefObject<T | null> {
  const place = useRef<T>(null);
  const wasOn = useRef(false);
  useEffect(() => {
    const isOver = wasOn.current && !isOn;
    wasOn.current = isOn;
    if (!isOver) return undefined;
    let frame = requestAnimationFrame(() => {
      // a window gives the focus back in the first frame, if there is still something to give it to
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) place.current?.focus();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isOn]);
  return place;
}
