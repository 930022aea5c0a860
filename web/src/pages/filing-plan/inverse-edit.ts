import type { PlanEdit, PlanUnitDetail, PlanUnitPatch, Retention } from '../../api/contract.js';
import { branchOf } from './unit-nodes.js';

/** A period as the server takes it. */
export function retentionInput(retention: Retention | null): NonNullable<PlanUnitPatch['retention']> | null {
  if (retention === null) {
    return null;
  }
  return {
    kind: retention.kind,
    ...(retention.years === null ? {} : { years: retention.years }),
    ...(retention.start === null ? {} : { start: retention.start }),
    ...(retention.event === null ? {} : { event: retention.event }),
  };
}

/** Everything a unit says, as the server takes it. */
export function contentOf(unit: PlanUnitDetail): Required<PlanUnitPatch> {
  return {
    title: unit.title,
    description: unit.description,
    mayCarryFiles: unit.mayCarryFiles,
    retention: retentionInput(unit.retention),
    legalBasis: unit.legalBasis,
    disposalKind: unit.disposalKind,
    validFrom: unit.validFrom,
    validUntil: unit.validUntil,
    retired: unit.retired,
    leadUnit: unit.leadUnit,
    seeAlso: unit.seeAlso,
  };
}

function valuesBefore(unit: PlanUnitDetail, patch: PlanUnitPatch): PlanUnitPatch {
  const content = contentOf(unit);
  return Object.fromEntries(Object.keys(patch).map((field) => [field, content[field as keyof PlanUnitPatch]]));
}

/** Units that said the same before get it back together. */
function changesBack(units: readonly PlanUnitDetail[], patch: PlanUnitPatch): PlanEdit[] {
  const groups = new Map<string, { marks: string[]; patch: PlanUnitPatch }>();
  for (const unit of units) {
    const before = valuesBefore(unit, patch);
    const key = JSON.stringify(before);
    const group = groups.get(key) ?? { marks: [], patch: before };
    group.marks.push(unit.mark);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ kind: 'change', ...group }));
}

/**
 * The edits that take one edit back.
 *
 * @param units the draft as it was before the edit
 */
export function inverseOf(units: readonly PlanUnitDetail[], edit: PlanEdit): PlanEdit[] {
  switch (edit.kind) {
    case 'add':
      return [{ kind: 'remove', marks: [edit.mark] }];
    case 'move': {
      const parent = units.find(({ mark }) => mark === edit.mark)?.parent ?? null;
      return [{ kind: 'move', mark: edit.newMark, newMark: edit.mark, newParent: parent }];
    }
    case 'change':
      return changesBack(
        units.filter(({ mark }) => edit.marks.includes(mark)),
        edit.patch,
      );
    case 'remove':
      return branchOf(units, edit.marks).map((unit) => ({
        kind: 'add',
        mark: unit.mark,
        parent: unit.parent,
        unit: contentOf(unit),
        lineageId: unit.lineageId,
      }));
  }
}
