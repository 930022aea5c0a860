/**
 * What a spreadsheet program would take for a formula, also in its wide forms and behind blanks. The server shields what
 * it writes by the same rule; the spec holds the two together.
 */
const FORMULA = /^\s*[=+@＝＋＠]|^[\t\r\n]|^\s*[-－](?!\d+(?:[.,]\d+)*$)/;

function cell(text: string): string {
  const safe = FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as spreadsheet programs here read them, divided by semicolons; nothing in them is run as a formula. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** Gives the user a table as a file. */
export function saveCsv(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** Gives the user a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
