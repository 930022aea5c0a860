const TABLE_SECTION = 4;
const HEADER_BYTES = 8;
const LIMITS_WITH_MAXIMUM = 1;

/**
 * A copy of a WebAssembly module whose first function table may grow by one entry more than it was built for, so that
 * one function of ours can be called back from within it.
 *
 * @throws RangeError when the module has no table of the expected form
 */
export function withTableRoom(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(module);
  for (let position = HEADER_BYTES; position < bytes.length;) {
    const section = bytes[position];
    const size = readNumber(bytes, position + 1);
    if (section === TABLE_SECTION) {
      raiseMaximum(bytes, size.end);
      return bytes;
    }
    position = size.end + size.value;
  }
  throw new RangeError('The WebAssembly module has no table section');
}

/** The section holds: number of tables, then for each its element type, a flag, its minimum and its maximum. */
function raiseMaximum(bytes: Uint8Array, sectionStart: number): void {
  const flagAt = readNumber(bytes, sectionStart).end + 1;
  if (bytes[flagAt] !== LIMITS_WITH_MAXIMUM) return;
  const maximumAt = readNumber(bytes, flagAt + 1).end;
  const maximum = readNumber(bytes, maximumAt);
  let rest = maximum.value + 1;
  for (let at = maximumAt; at < maximum.end; at += 1) {
    const isLast = at === maximum.end - 1;
    bytes[at] = (rest & 0x7f) | (isLast ? 0 : 0x80);
    rest >>>= 7;
  }
  if (rest !== 0) throw new RangeError('The maximum of the WebAssembly table has no room to be raised');
}

/** Reads an unsigned LEB128 number. */
function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: at + 1 };
  }
}
