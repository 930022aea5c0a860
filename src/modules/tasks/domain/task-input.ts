import { TaskInputInvalid } from '../errors.js';

const TEXT_MAX = 2_000;

/** A reason or remark as it is kept. @throws {TaskInputInvalid} Thrown when it is too long, or missing where it must not be. */
export function checkedText(field: string, text: string | undefined, isNeeded: boolean): string | null {
  const kept = text?.trim() ?? '';
  if (kept.length > TEXT_MAX || (isNeeded && kept === '')) throw new TaskInputInvalid(field);
  return kept === '' ? null : kept;
}
