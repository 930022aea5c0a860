/** Rights of the filing plan module. */
export const FILING_PLAN_PERMISSIONS = {
  /** See the filing plan (Aktenplan). */
  read: 'filing-plan.read',
  /** Draft, change and release the filing plan for records management. */
  manage: 'filing-plan.manage',
  /** Approve a filing plan for the archive, which has a say in how records are kept. @norm ArchivG NRW § 3 (2) */
  approveForArchive: 'filing-plan.approve-for-archive',
} as const;
