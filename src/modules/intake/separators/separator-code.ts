/** What a separator sheet (Trennblatt) says. */
export interface SeparatorMark {
  /** Text of the code as read. */
  readonly payload: string;
  /** Number of the office the pile was pre-sorted for; absent where it was not. */
  readonly office?: string;
  /** Number of the sheet in its print run. */
  readonly runningNumber: number;
}

/** What every separator code begins with. */
export const SEPARATOR_PREFIX = 'TALAKTE:SEP:';

const GRAMMAR = /^TALAKTE:SEP:1:(-|\d{2}(?:\.\d{1,2})?):(\d{4,6}):([\dX])$/;
const WEIGHTS = 10;
const MODULUS = 11;

/** Text of the code on a separator sheet. */
export function separatorPayload(office: string | undefined, runningNumber: number): string {
  const body = `TALAKTE:SEP:1:${office ?? '-'}:${String(runningNumber).padStart(4, '0')}`;
  return `${body}:${checkCharacter(body)}`;
}

/** What a code says when it is one of a separator sheet with the right check character; undefined for any other code. */
export function parseSeparatorPayload(payload: string): SeparatorMark | undefined {
  const [, office, running, check] = GRAMMAR.exec(payload) ?? [];
  if (office === undefined || running === undefined) return undefined;
  if (checkCharacter(payload.slice(0, payload.lastIndexOf(':'))) !== check) return undefined;
  return { payload, ...(office === '-' ? {} : { office }), runningNumber: Number(running) };
}

/** Weights 1 to 10 repeating from the left over the character codes, modulo 11; ten is written X. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) sum += body.charCodeAt(i) * ((i % WEIGHTS) + 1);
  const rest = sum % MODULUS;
  return rest === 10 ? 'X' : String(rest);
}
