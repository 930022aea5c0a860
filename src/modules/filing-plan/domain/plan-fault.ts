/** A column of a plan, whatever a file calls it. */
export type PlanField =
  | 'mark'
  | 'title'
  | 'description'
  | 'parent'
  | 'mayCarryFiles'
  | 'retention'
  | 'retentionStart'
  | 'legalBasis'
  | 'disposalKind'
  | 'validFrom'
  | 'validUntil'
  | 'retired'
  | 'leadUnit'
  | 'seeAlso';

/** What can be wrong with a plan. Each code stands for one sentence that people read. */
export type PlanFaultCode =
  | 'file-unreadable'
  | 'file-too-large'
  | 'columns-missing'
  | 'no-units'
  | 'mark-missing'
  | 'mark-invalid'
  | 'mark-lost-digits'
  | 'mark-taken'
  | 'title-missing'
  | 'text-too-long'
  | 'parent-missing'
  | 'parent-not-continued'
  | 'retention-invalid'
  | 'retention-missing'
  | 'retention-start-unknown'
  | 'disposal-kind-unknown'
  | 'disposal-kind-missing'
  | 'day-invalid'
  | 'validity-reversed'
  | 'yes-or-no-expected'
  | 'lead-unit-unknown'
  | 'see-also-unknown';

/** How much a fault weighs: `error` forbids the import, `open` only the release, `note` nothing. */
export type PlanFaultSeverity = 'error' | 'open' | 'note';

/** What is no error; a see-also may lead to a unit of an earlier plan. */
const MILDER: Partial<Record<PlanFaultCode, PlanFaultSeverity>> = {
  'retention-missing': 'open',
  'disposal-kind-missing': 'open',
  'see-also-unknown': 'note',
};

/** One thing that is wrong with a plan, and where. */
export interface PlanFault {
  readonly code: PlanFaultCode;
  readonly severity: PlanFaultSeverity;
  /** Row of the table or line of the XML file, from 1; `null` when the fault concerns the whole file. */
  readonly row: number | null;
  /** Name of the column or element as the file has it. */
  readonly column: string | null;
  /** Mark of the unit concerned. */
  readonly mark: string | null;
  /** What stands there, shortened. */
  readonly value: string | null;
  /** What else the sentence needs, such as the row of the first occurrence. */
  readonly detail: string | null;
}

const LONGEST_VALUE = 120;

/** Puts a fault together; what is not said is not known. */
export function planFault(code: PlanFaultCode, place: Partial<Omit<PlanFault, 'code' | 'severity'>> = {}): PlanFault {
  const value = place.value ?? null;
  return {
    code,
    severity: MILDER[code] ?? 'error',
    row: place.row ?? null,
    column: place.column ?? null,
    mark: place.mark ?? null,
    value: value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)} …` : value,
    detail: place.detail ?? null,
  };
}
