import type { PlanField } from '../domain/plan-fault.js';
import type { PlanUnitContent } from '../domain/plan-unit-content.js';
import { retentionText } from '../domain/retention-rule.js';
import { RETENTION_START_WORDS } from './cell-values.js';

/** A plan as it is written to files. */
export interface PlanForExport {
  readonly name: string;
  readonly version: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly units: readonly PlanUnitContent[];
}

/** The text of every cell of a unit; empty for what it does not say. */
export function cellsOf(unit: PlanUnitContent): Record<PlanField, string> {
  const { retention } = unit;
  return {
    mark: unit.mark,
    title: unit.title,
    description: unit.description,
    parent: orNothing(unit.parent),
    mayCarryFiles: yesNo(unit.mayCarryFiles),
    retention: retention === null ? '' : retentionText(retention),
    retentionStart: retention?.kind === 'years' ? RETENTION_START_WORDS[retention.start] : '',
    legalBasis: unit.legalBasis,
    disposalKind: orNothing(unit.disposalKind),
    validFrom: orNothing(unit.validFrom),
    validUntil: orNothing(unit.validUntil),
    retired: yesNo(unit.retired),
    leadUnit: orNothing(unit.leadUnit),
    seeAlso: unit.seeAlso.join('; '),
  };
}

const orNothing = (text: string | null): string => text ?? '';
const yesNo = (value: boolean): string => (value ? 'ja' : 'nein');
