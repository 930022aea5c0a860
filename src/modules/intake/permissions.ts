/** Rights of the intake module. */
export const INTAKE_PERMISSIONS = {
  /** Bring batches in (Stapel einliefern). */
  capture: 'intake.capture',
  /** Work on pieces in the mail room (Poststelle). */
  process: 'intake.process',
  /** Work on pieces in the in-tray (Posteingang) of one's office. */
  inTray: 'intake.in-tray',
  /** See and correct single pieces: held by mail room and offices alike; the piece's place decides. */
  work: 'intake.work',
} as const;
