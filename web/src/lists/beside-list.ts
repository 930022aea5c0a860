/**
 * Shows what was chosen in a list from its beginning, as `navigate({ …, resetScroll: false }).then(showFromTop)`. Left to
 * itself the router scrolls to the top as well, but puts the list back to where it was before the keys moved it.
 */
export function showFromTop(): void {
  window.scrollTo({ top: 0 });
}
