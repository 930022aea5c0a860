/** A value that is written into a PDF as it stands, for example `/Type /Page` or `12 0 R`. */
export type PdfSource = string;

/** Writes a text string: plain letters as they are, everything else as UTF-16 in hexadecimal digits. */
export function pdfText(text: string): PdfSource {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let digits = 'FEFF';
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i), 4);
  return `<${digits}>`;
}

/** Writes a moment as PDF date in whole seconds, UTC. */
export function pdfDate(moment: Date): PdfSource {
  return `(D:${moment.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z)`;
}

/** Writes a number with at most three decimals and no exponent, which PDF does not know. */
export function pdfNumber(value: number): PdfSource {
  const text = value.toFixed(3).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** Hexadecimal digits, filled with zeros in front. */
export function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
