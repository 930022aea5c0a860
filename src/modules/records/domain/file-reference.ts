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

/** What remains of a reference when spelling is left out of account: upper-case letters and digits. */
export function referenceKey(reference: string): string {
  return reference.toUpperCase().replace(/[^A-Z0-9ÄÖÜß]/g, '');
}
