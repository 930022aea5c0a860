import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a change of page the heading takes the focus, so that screen readers speak the new page. Filters do not move it. */
export function useRouteFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) {
          document.getElementById('page-title')?.focus({ preventScroll: true });
          window.scrollTo({ top: 0 });
        }
      }),
    [router],
  );
}
