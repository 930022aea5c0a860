/** The parts of a file reference (Aktenzeichen). */
export interface FileReferenceParts {
  /** Number of the unit in charge, such as `63.1`. */
  readonly unitNumber: string;
  /** Mark of the plan unit, such as `63.10.01`. */
  readonly planMark: string;
  /** Running number within unit, mark and year. */
  readonly sequence: number;
  readonly year: number;
}

/**
 * Reference of a file: plan mark + running number, with the unit in charge in front.
 * @norm xdomea 3.1 Kennzeichen: Aktenzeichen = Aktenplankennzeichen + Ordnungsnummer
 */
export function fileReference(parts: FileReferenceParts): string {
  return `${parts.unitNumber}-${parts.planMark}/${String(parts.sequence).padStart(4, '0')}-${String(parts.year)}`;
}

/** Reference of a proceeding (Vorgangszeichen): file reference + running number in the file. */
export function proceedingReference(reference: string, number: number): string {
  return `${reference}-${String(number)}`;
}

/** Reference of a document (Geschäftszeichen): file or proceeding reference + running number + unit in charge. */
export function documentReference(parent: string, number: number, unitNumber: string): string {
  return `${parent}-${String(number).padStart(3, '0')}/${unitNumber}`;
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
