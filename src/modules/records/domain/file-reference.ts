/** What a file reference (Aktenzeichen) is made of. */
export interface FileReferenceParts {
  /** Number of the unit in charge when it was given, such as `63.1`. */
  readonly unit: string;
  /** Mark of the plan unit, such as `63.10.01`. */
  readonly plan: string;
  /** Running number (Ordnungsnummer). */
  readonly fileNo: number;
  /** Year the file was opened for. */
  readonly year: number;
}

/** How references are put together; the plan in force says it. */
export interface ReferenceRules {
  /** Aktenzeichen. */
  file(parts: FileReferenceParts): string;
  /** Vorgangszeichen. */
  proceeding(file: string, proceedingNo: number): string;
  /** Geschäftszeichen. @param parent reference of the file or proceeding that holds the document */
  document(parent: string, documentNo: number, unit: string): string;
  /** What the running number of a file counts within. */
  counterScope(parts: Omit<FileReferenceParts, 'fileNo'>): string;
}

/** Letters that people and machines take for digits. */
const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  '!': '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

/** What remains of a reference when spelling is left out of account: upper case, letters that look like digits as digits. */
export function referenceKey(reference: string): string {
  return Array.from(reference.toUpperCase())
    .map((character) => DIGIT_LOOKALIKES[character] ?? character)
    .filter((character) => /[0-9A-Z]/.test(character))
    .join('');
}
