/** Rights of circulation folders. Who may see one follows from the files its papers lie in. */
export const CIRCULATION_PERMISSIONS = {
  /** Send folders and orders round, and do what one is asked for in those of others. */
  work: 'circulation.work',
  /** Take steps of one's staff over, and lead folders of these units in place of whoever sent them round. */
  takeOver: 'circulation.take-over',
} as const;
