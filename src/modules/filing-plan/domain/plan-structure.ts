import type { PlanFaultCode, PlanField } from './plan-fault.js';
import type { PlanUnitContent } from './plan-unit-content.js';

/** A fault of one unit as it stands to the others; the place in a file is for the caller to add. */
export interface StructureFault {
  /** Position of the unit in the list that was judged. */
  readonly index: number;
  readonly code: PlanFaultCode;
  readonly field: PlanField;
  readonly detail: string | null;
}

/**
 * Judges how the units of a plan stand to each other: marks, tree, references, and whether everything is decided that
 * a file will need.
 * @param leadUnits numbers of the organisational units there are; `undefined` where they are not known
 */
export function structureFaults(
  units: readonly PlanUnitContent[],
  leadUnits?: ReadonlySet<string>,
): readonly StructureFault[] {
  const first = new Map<string, number>();
  units.forEach(({ mark }, index) => {
    if (!first.has(mark)) first.set(mark, index);
  });
  return units.flatMap((unit, index) =>
    [
      ...markFaults(unit, index, first),
      ...parentFaults(unit, first),
      ...referenceFaults(unit, first, leadUnits),
      ...openQuestions(unit),
    ].map((fault) => ({ ...fault, index })),
  );
}

type Found = Omit<StructureFault, 'index'>;

function markFaults({ mark }: PlanUnitContent, index: number, first: ReadonlyMap<string, number>): Found[] {
  const earlier = first.get(mark);
  return earlier === index ? [] : [{ code: 'mark-taken', field: 'mark', detail: String(earlier) }];
}

function parentFaults({ mark, parent }: PlanUnitContent, first: ReadonlyMap<string, number>): Found[] {
  if (parent === null) return [];
  if (!first.has(parent)) return [{ code: 'parent-missing', field: 'parent', detail: parent }];
  if (mark !== parent && mark.startsWith(parent)) return [];
  return [{ code: 'parent-not-continued', field: 'parent', detail: parent }];
}

function referenceFaults(
  { leadUnit, seeAlso }: PlanUnitContent,
  first: ReadonlyMap<string, number>,
  leadUnits: ReadonlySet<string> | undefined,
): Found[] {
  const unknown = seeAlso.filter((mark) => !first.has(mark));
  return [
    ...(leadUnit !== null && leadUnits?.has(leadUnit) === false
      ? [{ code: 'lead-unit-unknown', field: 'leadUnit', detail: leadUnit } as const]
      : []),
    ...unknown.map((mark) => ({ code: 'see-also-unknown', field: 'seeAlso', detail: mark }) as const),
  ];
}

/** A unit that carries files has a period and a kind of disposal, or nobody could ever close one. */
function openQuestions({ mayCarryFiles, retired, retention, disposalKind }: PlanUnitContent): Found[] {
  if (!mayCarryFiles || retired) return [];
  return [
    ...(retention === null ? [{ code: 'retention-missing', field: 'retention', detail: null } as const] : []),
    ...(disposalKind === null ? [{ code: 'disposal-kind-missing', field: 'disposalKind', detail: null } as const] : []),
  ];
}
