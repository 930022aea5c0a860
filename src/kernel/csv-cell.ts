/** What a spreadsheet program would take for a formula, also in its wide forms and behind blanks. */
const FORMULA = /^\s*[=+@＝＋＠]|^[\t\r\n]|^\s*[-－](?!\d+(?:[.,]\d+)*$)/;
const NEEDS_QUOTES = /[";\r\n]/;

/** Text that no spreadsheet program runs as a formula: an apostrophe stands before what looks like one. */
export function shielded(text: string): string {
  return FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** Takes away the apostrophe that {@link shielded} put there. */
export function unshielded(text: string): string {
  return text.startsWith("'") && shielded(text.slice(1)) === text ? text.slice(1) : text;
}

/** A cell of a table divided by semicolons: shielded, and in quotation marks where it needs them. */
export function csvCell(text: string): string {
  const safe = shielded(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
