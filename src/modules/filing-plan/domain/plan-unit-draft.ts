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
  for (const unit of units) {
    if (unit.title.trim() === '') faults.push(`Kennzeichen ${unit.mark} hat keine Bezeichnung`);
    if (unit.parent !== null && !marks.has(unit.parent)) faults.push(`${unit.mark}: übergeordnete Einheit ${unit.parent} fehlt`);
    if (unit.parent !== null && !unit.mark.startsWith(unit.parent)) faults.push(`${unit.mark} setzt ${unit.parent} nicht fort`);
    if (unit.retentionYears !== null && (unit.retentionYears < 0 || unit.retentionYears > 150)) {
      faults.push(`${unit.mark}: Aufbewahrungsdauer ${String(unit.retentionYears)} liegt nicht zwischen 0 und 150 Jahren`);
    }
  }
  return faults;
}
