import type { PlanProtection } from './plan-protection.js';
import type { FileDisposalKind } from '../record-file.entity.js';

/** A plan unit as files lie under it: of whatever version they were opened under. */
export interface StockUnit {
  readonly id: string;
  /** The same for a unit in every version. */
  readonly lineageId: string;
  readonly mark: string;
  readonly title: string;
  readonly leadUnitId: string | null;
  /** Years; `null` = unlimited, or as long as an event lasts. */
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
}

/** A unit of the version that is rehearsed. */
export interface PlannedUnit extends StockUnit {
  readonly parentId: string | null;
  readonly mayCarryFiles: boolean;
  readonly retired: boolean;
  /** Whether words of the plan say why its files are kept as long: legal basis, or the event the period hangs on. */
  readonly isRetentionGrounded: boolean;
  /** What it brings upon files that come to lie under it. */
  readonly protection: PlanProtection;
}

/** Why lineage does not say where files of a unit go. */
export type UndecidedCause = 'removed' | 'carries-no-files';

/** Where the files of a unit go. */
export type UnitMapping =
  | { readonly kind: 'lineage' | 'decided'; readonly to: PlannedUnit }
  | { readonly kind: 'undecided'; readonly cause: UndecidedCause };

/** The units of a version, found by lineage and by id. */
export class PlannedUnits {
  private readonly byLineage: ReadonlyMap<string, PlannedUnit>;
  private readonly byId: ReadonlyMap<string, PlannedUnit>;

  constructor(readonly units: readonly PlannedUnit[]) {
    this.byLineage = new Map(units.map((unit) => [unit.lineageId, unit]));
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  /** A unit files can be put under; `undefined` for groups, retired units and those of other versions. */
  private findOpen(id: string): PlannedUnit | undefined {
    const unit = this.byId.get(id);
    return unit?.mayCarryFiles === true && !unit.retired ? unit : undefined;
  }

  /**
   * Where files of a unit go: as the first decision says whose unit is still there for it (that on the single file before that
   * on its unit), else to the unit of the same lineage. A unit that is gone or carries
   * no files any more (split, merged, made a group) leaves that open; a retired one keeps the files it has.
   */
  mappingOf(unit: StockUnit, ...decided: readonly (string | undefined)[]): UnitMapping {
    const [chosen] = decided.flatMap((id) => (id === undefined ? [] : (this.findOpen(id) ?? [])));
    if (chosen) return { kind: 'decided', to: chosen };
    const same = this.byLineage.get(unit.lineageId);
    if (same === undefined) return { kind: 'undecided', cause: 'removed' };
    return same.mayCarryFiles ? { kind: 'lineage', to: same } : { kind: 'undecided', cause: 'carries-no-files' };
  }

  /** Units somebody may have meant for files of a unit without one: below what became a group, of the same mark or title, beside it. */
  suggestionsFor(unit: StockUnit): PlannedUnit[] {
    const open = this.units.filter(({ mayCarryFiles, retired }) => mayCarryFiles && !retired);
    const same = this.byLineage.get(unit.lineageId);
    const stem = unit.mark.slice(0, -1);
    const ways: ((candidate: PlannedUnit) => boolean)[] = [
      ({ parentId }) => same !== undefined && parentId === same.id,
      ({ mark }) => mark === unit.mark,
      ({ title }) => title.toLocaleLowerCase('de') === unit.title.toLocaleLowerCase('de'),
      ({ mark }) => stem !== '' && mark.startsWith(stem),
    ];
    return [...new Set(ways.flatMap((fits) => open.filter(fits)))].slice(0, MOST_SUGGESTIONS);
  }
}

const MOST_SUGGESTIONS = 6;
