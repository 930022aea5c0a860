/** Scrolls the pane around an element, and only it: the page itself stays where it is. */
export function scrollInside(element: Element | null | undefined, share: number): void {
  const pane = element?.closest('.ta-viewer__pages');
  if (element === null || element === undefined || pane === null || pane === undefined) {
    return;
  }
  const place = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const isVisible = place.top >= frame.top && place.bottom <= frame.bottom;
  if (!isVisible || share === 0) {
    pane.scrollBy({ top: place.top - frame.top - frame.height * share, behavior: 'instant' });
  }
}
