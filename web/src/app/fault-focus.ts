import { useEffect } from 'react';

/** How long what the server finds wrong with a form may take; later the user is elsewhere with his thoughts. */
const patienceMs = 3000;

function focusFirstFault(form: HTMLFormElement): boolean {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.focus();
  return wrong !== null;
}

/** Watches a form that was just handed in until a field of it is marked wrong, or the user goes on by himself. */
function watch(form: HTMLFormElement): () => void {
  const stop = () => {
    marks.disconnect();
    window.clearTimeout(timer);
    document.removeEventListener('keydown', stop, true);
    document.removeEventListener('pointerdown', stop, true);
  };
  const look = () => {
    if (focusFirstFault(form)) stop();
  };
  const marks = new MutationObserver(look);
  const timer = window.setTimeout(stop, patienceMs);
  marks.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-invalid'] });
  document.addEventListener('keydown', stop, true);
  document.addEventListener('pointerdown', stop, true);
  // fields marked by an earlier attempt do not change
  requestAnimationFrame(look);
  return stop;
}

/** Whoever hands in a form with something wrong in it gets to the first wrong field, in every form alike. */
export function useFaultFocus(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const onSubmit = ({ target }: SubmitEvent) => {
      stop?.();
      if (target instanceof HTMLFormElement) stop = watch(target);
    };
    document.addEventListener('submit', onSubmit, true);
    return () => {
      stop?.();
      document.removeEventListener('submit', onSubmit, true);
    };
  }, []);
}
