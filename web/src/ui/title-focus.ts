let isWanted = false;

/** The heading that names the page. */
export const titleId = 'page-title';

function forget(): void {
  isWanted = false;
}

/** Gives the heading the focus, also when it is replaced once the content has come; ends when the user does something. */
export function requestTitleFocus(): void {
  isWanted = true;
  window.addEventListener('keydown', forget, { once: true, capture: true });
  window.addEventListener('pointerdown', forget, { once: true, capture: true });
  followTitleFocus();
}

/** Lets a heading that has just appeared take the focus it is owed. */
export function followTitleFocus(): void {
  const { activeElement } = document;
  if (
    isWanted &&
    (activeElement === null ||
      activeElement === document.body ||
      activeElement.closest('main') === null ||
      activeElement.id === titleId)
  ) {
    focusTitle();
  }
}

/** Moves the focus to the heading at once: what had it is gone, as a piece that was just filed. */
export function focusTitle(): void {
  document.getElementById(titleId)?.focus({ preventScroll: true });
}
