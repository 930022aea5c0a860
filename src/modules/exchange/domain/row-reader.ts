import { dayOf } from './cell-values.js';
import { manifestFault, type ManifestFault, type ManifestFaultCode } from './manifest-fault.js';
import { COLUMN_NAMES, FIELDS_OF_LEVEL, type ManifestField, type ManifestLevel } from './manifest-field.js';
import type { ManifestRow } from './manifest-table.js';

/** Most characters of each text. */
const LONGEST: Partial<Record<ManifestField, number>> = {
  oldReference: 200,
  newReference: 120,
  file: 200,
  proceeding: 500,
  planMark: 60,
  leadUnit: 60,
  subject: 500,
  fileType: 100,
  documentType: 100,
  sender: 300,
  senderAddress: 500,
  foreignReference: 200,
  sourceSystem: 100,
  sourceId: 200,
};

/** Before this day nobody kept files that a city still has to keep. */
const EARLIEST = '1700-01-01';

/** Reads the cells of one row and notes what is wrong with them, with row, column and value. */
export class RowReader {
  readonly faults: ManifestFault[] = [];

  constructor(
    private readonly line: ManifestRow,
    private readonly headings: Readonly<Partial<Record<ManifestField, string>>>,
    private readonly today: string,
  ) {}

  /** Number of the line in the manifest. */
  get row(): number {
    return this.line.row;
  }

  /** Specialist fields (Fachangaben) by their key. */
  get fields(): Readonly<Record<string, string>> {
    return this.line.fields;
  }

  /** Text of a cell with its blanks tidied; `null` for an empty one. */
  text(field: ManifestField): string | null {
    const text = this.line.cells[field];
    return text === undefined ? null : text.replace(/\s+/g, ' ');
  }

  /** The cell as it stands, with its line breaks. */
  raw(field: ManifestField): string | null {
    return this.line.cells[field] ?? null;
  }

  /** Whether a number format may have cut the cell. */
  isRounded(field: ManifestField): boolean {
    return this.line.rounded.has(field);
  }

  /** Notes a fault of a cell. */
  fault(code: ManifestFaultCode, field: ManifestField, detail?: string): void {
    this.faults.push(
      manifestFault(code, {
        row: this.row,
        column: this.headings[field] ?? COLUMN_NAMES[field],
        value: this.text(field),
        detail: detail ?? null,
      }),
    );
  }

  /** Notes a fault of a specialist field. @param heading of its column, with `feld.` */
  fieldFault(code: ManifestFaultCode, heading: string, value: string | null, detail: string | null = null): void {
    this.faults.push(manifestFault(code, { row: this.row, column: heading, value, detail }));
  }

  /** Looks at what every row of a level has: lengths, and cells that mean nothing on it. */
  checkShape(level: ManifestLevel): void {
    for (const [field, max] of Object.entries(LONGEST) as [ManifestField, number][]) {
      if ((this.text(field)?.length ?? 0) > max) this.fault('text-too-long', field, String(max));
    }
    for (const field of Object.keys(this.line.cells) as ManifestField[]) {
      if (!FIELDS_OF_LEVEL[level].has(field)) this.fault('cell-ignored', field);
    }
    if (level !== 'file') {
      for (const [key, value] of Object.entries(this.fields)) this.fieldFault('cell-ignored', `feld.${key}`, value);
    }
    if (this.text('subject') === null) this.fault('subject-missing', 'subject');
  }

  /** What a cell says in one of the words known for it; `undefined` for an empty or a wrong one. */
  value<T>(field: ManifestField, wrong: ManifestFaultCode, read: (text: string) => T | undefined): T | undefined {
    const text = this.raw(field);
    if (text === null) return undefined;
    const value = read(text);
    if (value === undefined) this.fault(wrong, field);
    return value;
  }

  /** A day that has been. */
  day(field: ManifestField): string | null {
    const day = this.value(field, 'day-invalid', (text) => dayOf(text, Number(this.today.slice(0, 4))));
    if (day !== undefined && day > this.today) this.fault('day-in-future', field);
    if (day !== undefined && day < EARLIEST) this.fault('day-too-early', field);
    return day ?? null;
  }

  /** First and last day of a period. */
  period(): { readonly startedOn: string | null; readonly closedOn: string | null } {
    const startedOn = this.day('startedOn');
    const closedOn = this.day('closedOn');
    if (startedOn !== null && closedOn !== null && closedOn < startedOn)
      this.fault('closed-before-started', 'closedOn', startedOn);
    return { startedOn, closedOn };
  }
}
