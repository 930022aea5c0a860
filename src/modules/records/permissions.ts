/** Rights of the records module; each reaches the units of the role through which it is held. */
export const RECORDS_PERMISSIONS = {
  /** Read files (Akten), proceedings and documents of these units. */
  read: 'records.read',
  /** See references and subjects of files to suggest where a piece belongs. */
  suggest: 'records.suggest',
  /** Put documents into files. */
  file: 'records.file',
  /** Open files and proceedings. */
  openFile: 'records.open-file',
} as const;
