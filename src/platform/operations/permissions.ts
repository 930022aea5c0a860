/** Rights of operators. */
export const OPERATIONS_PERMISSIONS = {
  /** See what could not be delivered or done, and set it going again. */
  deadLetters: 'ops.dead-letters',
} as const;
