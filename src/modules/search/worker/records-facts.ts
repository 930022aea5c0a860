/** What must be done with the index after a fact about the records. */
type IndexWork =
  /** The document is found by other words, or no more. */
  | 'document'
  /** The entry of the file alone. */
  | 'file'
  /** A file is found by other words, references or filters, and with it everything in it. */
  | 'file-with-documents'
  /** Details of a file: only its type is a filter of its documents too. */
  | 'file-details'
  /** The index does not hold what changed: it is read from the records at each search, or not searched at all. */
  | 'nothing';

/**
 * Every fact of the records and what it means for the index. A new fact must be entered here, or the test of the
 * subscriptions fails: a fact nobody thought of is an index that lags behind for ever.
 */
export const RECORDS_FACTS: Readonly<Record<string, IndexWork>> = {
  'records.document-added': 'document',
  'records.document-version-added': 'document',
  'records.document-read': 'document',
  'records.document-described': 'document',
  'records.document-deleted': 'document',

  'records.file-opened': 'file',
  'records.file-prepared': 'file',
  'records.draft-discarded': 'file',
  // a file is found by what its parts are called
  'records.sub-file-opened': 'file',
  'records.sub-file-renamed': 'file',
  'records.sub-file-removed': 'file',
  'records.volume-opened': 'file',
  // everything that went with it has a fact of its own
  'records.object-deleted': 'file',
  'records.file-details-changed': 'file-details',
  'records.file-described': 'file-with-documents',
  'records.file-remarked': 'file-with-documents',
  'records.files-moved': 'file-with-documents',
  'records.content-moved': 'file-with-documents',
  // the state is a filter
  'records.file-closed': 'file-with-documents',
  'records.file-reopened': 'file-with-documents',
  'records.retention-event-entered': 'file-with-documents',
  'records.taken-over-corrected': 'file-with-documents',

  // proceedings are not searched by themselves
  'records.proceeding-opened': 'nothing',
  'records.proceeding-closed': 'nothing',
  'records.proceeding-reopened': 'nothing',
  // read from the records at each search
  'records.marked-invalid': 'nothing',
  'records.invalid-mark-withdrawn': 'nothing',
  'records.confidentiality-changed': 'nothing',
  'records.plan-level-changed': 'nothing',
  'records.access-granted': 'nothing',
  'records.access-revoked': 'nothing',
  'records.access-reason-stated': 'nothing',
  'records.access-reviewed': 'nothing',
  'records.wall-proposed': 'nothing',
  'records.wall-changed': 'nothing',
  'records.wall-refused': 'nothing',
  'records.file-walled': 'nothing',
  'records.file-released': 'nothing',
  // the text follows with `records.document-read` or a version
  'records.document-uploaded': 'nothing',
  'records.upload-held': 'nothing',
  'records.held-upload-decided': 'nothing',
  'records.document-checked-out': 'nothing',
  'records.document-released': 'nothing',
  'records.document-release-forced': 'nothing',
  'records.document-state-set': 'nothing',
  'records.document-attached': 'nothing',
  'records.document-detached': 'nothing',
  'records.attachment-renumbered': 'nothing',
  'records.sub-file-closed': 'nothing',
  'records.sub-file-reopened': 'nothing',
  'records.proceeding-placed': 'nothing',
  'records.paper-lent': 'nothing',
  'records.paper-returned': 'nothing',
  'records.cross-reference-added': 'nothing',
  'records.cross-reference-removed': 'nothing',
  'records.note-written': 'nothing',
  'records.follow-up-set': 'nothing',
  'records.follow-up-postponed': 'nothing',
  'records.follow-up-handed-over': 'nothing',
  'records.follow-up-settled': 'nothing',
  'records.deletion-requested': 'nothing',
  'records.deletion-withdrawn': 'nothing',
  'records.deletion-refused': 'nothing',
  'records.deletion-overtaken': 'nothing',
  // the files that lie elsewhere are named by `records.files-moved`
  'records.plan-rehearsal-begun': 'nothing',
  'records.plan-rehearsed': 'nothing',
  'records.plan-rehearsal-decided': 'nothing',
  'records.plan-rehearsal-approved': 'nothing',
  'records.plan-rehearsal-requested': 'nothing',
  'records.plan-rehearsal-applied': 'nothing',
  'records.plan-rehearsal-undone': 'nothing',
  'records.plan-rehearsal-discarded': 'nothing',
};

/** The facts after which one of these works must be done. */
export function factsFor(...works: readonly IndexWork[]): readonly string[] {
  return Object.keys(RECORDS_FACTS).filter((type) => works.includes(RECORDS_FACTS[type] ?? 'nothing'));
}
