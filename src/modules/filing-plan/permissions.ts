/** Rights of the filing plan module. */
export const FILING_PLAN_PERMISSIONS = {
  /** See the filing plan (Aktenplan). */
  read: 'filing-plan.read',
  /** Create, version and release the filing plan. */
  manage: 'filing-plan.manage',
} as const;
