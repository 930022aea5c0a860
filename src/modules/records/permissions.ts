/** Rights of the records module; each reaches the units of the role through which it is held. */
export const RECORDS_PERMISSIONS = {
  /** Read files (Akten), proceedings and documents of these units. */
  read: 'records.read',
  /** See references and subjects of files to suggest where a piece belongs. */
  suggest: 'records.suggest',
  /** Put documents into files. */
  file: 'records.file',
  /** Take documents back from whoever has them checked out, and decide on what others handed in. */
  releaseDocuments: 'records.release-documents',
  /** Open files and proceedings. */
  openFile: 'records.open-file',
  /** See drafts of files that others prepare in these units, and throw them away. */
  manageDrafts: 'records.manage-drafts',
  /** Take files of older registers over for these units. */
  takeOver: 'records.take-over',
  /** Hand files of these units out as one PDF or as ZIP. */
  handOut: 'records.hand-out',
  /** Close and reopen files and proceedings, mark them invalid, write notes, keep follow-ups and deadlines. */
  work: 'records.work',
  /** Enter what the archive calls files of these units, which it says when they are closed already. */
  keepArchiveId: 'records.keep-archive-id',
  /** Ask for a deletion. */
  requestDeletion: 'records.request-deletion',
  /** Decide on a deletion that somebody else asked for. */
  confirmDeletion: 'records.confirm-deletion',
  /** Say who else may see and work on files of these units, and how confidential they are. */
  manageAccess: 'records.manage-access',
  /** See who may see a file, and why. */
  seeAccess: 'records.see-access',
  /** Look into a file outside of one's remit for a stated reason. */
  stateReason: 'records.state-reason',
  /** Propose walls and who stands within them. */
  manageWalls: 'records.manage-walls',
  /** Decide on what others proposed about walls; see all access, never content. */
  approveWalls: 'records.approve-walls',
  /** See walls, grants and reasons stated in the whole city. */
  watchAccess: 'records.watch-access',
} as const;
