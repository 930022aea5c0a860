/** Kind of disposal (Aussonderungsart): A archive, B appraise, V destroy. @norm xdomea 3.1 code list Aussonderungsart */
export type DisposalKind = 'A' | 'B' | 'V';

/** One unit of a plan that is to be imported. */
export interface PlanUnitDraft {
  /** Mark (Aktenplankennzeichen), unique in the plan, such as `63.10.01`. */
  readonly mark: string;
  readonly title: string;
  readonly description: string;
  /** Mark of the unit above; `null` for main groups. */
  readonly parent: string | null;
  readonly mayCarryFiles: boolean;
  /** Years after the end of the year in which the file was closed; `null` = unlimited. */
  readonly retentionYears: number | null;
  readonly disposalKind: DisposalKind;
  /** Unit in charge (Federführung) by default. */
  readonly leadUnitId: string | null;
}

/** Everything in a plan that contradicts itself, one German sentence a fault; empty when the plan is sound. */
export function faultsOf(units: readonly PlanUnitDraft[]): string[] {
  const marks = new Set<string>();
  const faults: string[] = [];
  for (const unit of units) {
    if (marks.has(unit.mark)) faults.push(`Kennzeichen ${unit.mark} kommt mehrfach vor`);
    marks.add(unit.mark);
  }
  return [...faults, ...units.flatMap((unit) => [...ownFaults(unit), ...placeFaults(unit, marks)])];
}

function ownFaults({ mark, title, retentionYears }: PlanUnitDraft): string[] {
  const faults: string[] = [];
  if (title.trim() === '') faults.push(`Kennzeichen ${mark} hat keine Bezeichnung`);
  if (retentionYears !== null && (retentionYears < 0 || retentionYears > 150)) {
    faults.push(`${mark}: Aufbewahrungsdauer ${String(retentionYears)} liegt nicht zwischen 0 und 150 Jahren`);
  }
  return faults;
}

function placeFaults({ mark, parent }: PlanUnitDraft, marks: ReadonlySet<string>): string[] {
  if (parent === null) return [];
  const faults: string[] = [];
  if (!marks.has(parent)) faults.push(`${mark}: übergeordnete Einheit ${parent} fehlt`);
  if (mark === parent || !mark.startsWith(parent)) faults.push(`${mark} setzt ${parent} nicht fort`);
  return faults;
}
