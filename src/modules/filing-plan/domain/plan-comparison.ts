import type { PlanField } from './plan-fault.js';
import type { PlanUnitInPlan } from './plan-edit.js';
import { compareMarks } from './plan-mark.js';

const FIELDS = [
  'mark',
  'title',
  'description',
  'parent',
  'mayCarryFiles',
  'retention',
  'legalBasis',
  'disposalKind',
  'validFrom',
  'validUntil',
  'retired',
  'leadUnit',
  'seeAlso',
] as const satisfies readonly (PlanField & keyof PlanUnitInPlan)[];

/** A field in which two versions of a unit can differ. */
export type ComparedField = (typeof FIELDS)[number];

/** What became of one unit from one version of a plan to another. */
export interface PlanUnitDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: PlanUnitInPlan | null;
  readonly after: PlanUnitInPlan | null;
  /** Fields that differ; `mark` means that the unit was moved or given another mark. */
  readonly fields: readonly ComparedField[];
}

/** Compares two versions unit by unit along their lineage; units without a difference are left out. */
export function comparePlans(
  before: readonly PlanUnitInPlan[],
  after: readonly PlanUnitInPlan[],
): PlanUnitDifference[] {
  const earlier = new Map(before.map((unit) => [unit.lineageId, unit]));
  const later = new Set(after.map(({ lineageId }) => lineageId));
  const differences = [
    ...before.filter(({ lineageId }) => !later.has(lineageId)).map((unit) => difference(unit, null)),
    ...after.map((unit) => difference(earlier.get(unit.lineageId) ?? null, unit)),
  ];
  return differences
    .filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0)
    .sort((a, b) => compareMarks(markOf(a), markOf(b)));
}

function difference(before: PlanUnitInPlan | null, after: PlanUnitInPlan | null): PlanUnitDifference {
  if (before === null || after === null)
    return { kind: before === null ? 'added' : 'removed', before, after, fields: [] };
  const fields = FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return { kind: 'changed', before, after, fields };
}

function markOf({ before, after }: PlanUnitDifference): string {
  return (after ?? before)?.mark ?? '';
}
