/** The filter of the list of files as it stands in the address. */
export interface FilesSearch {
  amt?: string;
  plan?: string;
  zustand?: string;
  q?: string;
}

let last: FilesSearch = {};

/** Remembers the list as it was left, so that the way back leads to the same place. */
export function rememberList(search: FilesSearch): void {
  last = search;
}

export function lastList(): FilesSearch {
  return last;
}
