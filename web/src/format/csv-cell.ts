/** What a spreadsheet program would take for a formula, also in its wide forms and behind blanks. */
const FORMULA = /^\s*[=+@＝＋＠]|^[\t\r\n]|^\s*[-－](?!\d+(?:[.,]\d+)*$)/;

/** A cell of a table divided by semicolons that no spreadsheet program runs as a formula. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
