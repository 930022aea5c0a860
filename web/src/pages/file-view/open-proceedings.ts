import type { Proceeding, RecordFileDetail } from '../../api/contract.js';

/** Proceedings that take documents. */
export function openProceedings(file: RecordFileDetail): Proceeding[] {
  return file.proceedings.filter(({ state, invalid }) => state === 'open' && invalid === null);
}

/** Proceedings that may have parts (Teilvorgänge) and take one more. */
export function divisibleProceedings(file: RecordFileDetail): Proceeding[] {
  return openProceedings(file).filter(({ partOf }) => partOf === null);
}

/** Proceedings with their parts. */
export function withParts(file: RecordFileDetail, ids: readonly string[]): Proceeding[] {
  return file.proceedings.filter(({ id, partOf }) => ids.includes(id) || (partOf !== null && ids.includes(partOf)));
}
