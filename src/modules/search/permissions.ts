/** Rights of the search module. */
export const SEARCH_PERMISSIONS = {
  /** Search the documents of these units. */
  use: 'search.use',
} as const;
