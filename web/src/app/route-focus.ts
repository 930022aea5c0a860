import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { requestTitleFocus } from '../ui/title-focus.js';

/** After a change of page the heading takes the focus, so that screen readers speak the new page. Filters do not move it. */
export function useRouteFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) {
          requestTitleFocus();
        }
      }),
    [router],
  );
}
