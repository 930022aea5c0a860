import { compareMarks } from './plan-mark.js';
import type { PlanUnitContent } from './plan-unit-content.js';

/** A unit of a stored plan: the same through all versions by its lineage, whatever mark it has. */
export interface PlanUnitInPlan extends PlanUnitContent {
  readonly id: string;
  readonly lineageId: string;
}

/** What can be changed of a unit without moving it. */
export type PlanUnitPatch = Partial<Omit<PlanUnitContent, 'mark' | 'parent'>>;

/** One step of editing a draft. */
export type PlanEdit =
  /** With a lineage the unit is one that was there before: a removal taken back. */
  | { readonly kind: 'add'; readonly unit: PlanUnitContent; readonly lineageId?: string }
  /** Changes several units alike. */
  | { readonly kind: 'change'; readonly marks: readonly string[]; readonly patch: PlanUnitPatch }
  /** Gives a unit another mark and place; everything below it moves along and keeps the rest of its marks. */
  | { readonly kind: 'move'; readonly mark: string; readonly newMark: string; readonly newParent: string | null }
  /** Takes units out of the draft, with everything below them. */
  | { readonly kind: 'remove'; readonly marks: readonly string[] };

/** What an edit cannot be done to. */
export class PlanEditImpossible extends Error {
  /** @param mark the mark that is unknown to the draft */
  constructor(readonly mark: string) {
    super(`The draft has no unit ${mark}`);
  }
}

/** Identities for units that are added. */
export type NextId = () => string;

/**
 * Applies edits one after another. What comes out may contradict itself: judge it as a whole.
 * @returns the units in the order of their marks
 * @throws {PlanEditImpossible} Thrown when an edit names a mark the draft does not have at that moment.
 */
export function applyEdits(
  units: readonly PlanUnitInPlan[],
  edits: readonly PlanEdit[],
  nextId: NextId,
): PlanUnitInPlan[] {
  const edited = edits.reduce<PlanUnitInPlan[]>((before, edit) => applyEdit(before, edit, nextId), [...units]);
  return edited.sort((a, b) => compareMarks(a.mark, b.mark));
}

function applyEdit(units: PlanUnitInPlan[], edit: PlanEdit, nextId: NextId): PlanUnitInPlan[] {
  switch (edit.kind) {
    case 'add': {
      const id = nextId();
      const isThere = units.some(({ lineageId }) => lineageId === edit.lineageId);
      return [...units, { ...edit.unit, id, lineageId: (isThere ? undefined : edit.lineageId) ?? id }];
    }
    case 'change': {
      const marks = known(units, edit.marks);
      return units.map((unit) => (marks.has(unit.mark) ? { ...unit, ...edit.patch } : unit));
    }
    case 'remove': {
      const gone = withDescendants(units, known(units, edit.marks));
      return units.filter(({ mark }) => !gone.has(mark));
    }
    case 'move':
      return moved(units, edit);
  }
}

function moved(units: PlanUnitInPlan[], edit: Extract<PlanEdit, { kind: 'move' }>): PlanUnitInPlan[] {
  const { mark, newMark, newParent } = edit;
  const moving = withDescendants(units, known(units, [mark]));
  const newMarkOf = (old: string): string => (moving.has(old) ? newMark + old.slice(mark.length) : old);
  return units.map((unit) => ({
    ...unit,
    mark: newMarkOf(unit.mark),
    parent: unit.mark === mark ? newParent : unit.parent === null ? null : newMarkOf(unit.parent),
    seeAlso: unit.seeAlso.map(newMarkOf),
  }));
}

function known(units: readonly PlanUnitInPlan[], marks: readonly string[]): Set<string> {
  const there = new Set(units.map(({ mark }) => mark));
  const missing = marks.find((mark) => !there.has(mark));
  if (missing !== undefined) throw new PlanEditImpossible(missing);
  return new Set(marks);
}

function withDescendants(units: readonly PlanUnitInPlan[], marks: ReadonlySet<string>): Set<string> {
  const all = new Set(marks);
  // In the order of the marks a parent comes before its children.
  for (const { mark, parent } of [...units].sort((a, b) => a.mark.length - b.mark.length)) {
    if (parent !== null && all.has(parent)) all.add(mark);
  }
  return all;
}
