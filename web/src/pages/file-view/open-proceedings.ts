import type { Proceeding, RecordFileDetail } from '../../api/contract.js';

/** Proceedings that take documents. */
export function openProceedings(file: RecordFileDetail): Proceeding[] {
  return file.proceedings.filter(({ state, invalid }) => state === 'open' && invalid === null);
}
