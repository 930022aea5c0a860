import type { PlanUnitContent } from '../domain/plan-unit-content.js';

/** A unit that carries files for ten years, unless it is told otherwise. */
export function planUnit(mark: string, parent: string | null, more: Partial<PlanUnitContent> = {}): PlanUnitContent {
  return {
    mark,
    title: mark,
    description: '',
    parent,
    mayCarryFiles: true,
    retention: { kind: 'years', years: 10, start: 'year-end' },
    legalBasis: '',
    disposalKind: 'B',
    validFrom: null,
    validUntil: null,
    retired: false,
    leadUnit: null,
    seeAlso: [],
    ...more,
  };
}
