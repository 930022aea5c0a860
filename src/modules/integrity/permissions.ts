/** Rights of the integrity module. */
export const INTEGRITY_PERMISSIONS = {
  /** Read the whole journal and its blocks. */
  readJournal: 'integrity.read-journal',
  /** Start a check of journal, blocks and stored objects. */
  verify: 'integrity.verify',
} as const;
