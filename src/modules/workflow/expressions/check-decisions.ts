import {
  AGGREGATIONS,
  type Decision,
  type DecisionFault,
  decisionFault,
  type DecisionFaultCode,
  type DecisionTable,
  HIT_POLICIES,
} from './decision-table.js';
import { checkFeel } from './check-feel.js';
import type { ExpressionKind } from './expression-tree.js';

const MOST_ROWS = 2000;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Everything that is wrong with decisions before anybody asks them. */
export function checkDecisions(decisions: readonly Decision[]): DecisionFault[] {
  const known = new Map(decisions.map((decision) => [decision.id, decision]));
  return decisions.flatMap((decision) => [
    ...checkRequirements(decision, known),
    ...('expression' in decision.logic
      ? checkLiteral(decision, decision.logic.expression)
      : checkTable(decision.id, decision.logic)),
  ]);
}

function checkLiteral({ id }: Decision, expression: string): DecisionFault[] {
  return checkCell('answer-invalid', id, expression, { column: 1 });
}

function checkRequirements(decision: Decision, known: ReadonlyMap<string, Decision>): DecisionFault[] {
  const unknown = decision.requires
    .filter((id) => !known.has(id))
    .map((detail) => decisionFault('requirement-unknown', decision.id, { detail }));
  const names = decision.requires.map((id) => known.get(id)?.variable);
  const taken = names
    .filter((name, index) => name !== undefined && names.indexOf(name) !== index)
    .map((detail = '') => decisionFault('variable-taken', decision.id, { detail }));
  const isCyclic = rests(decision.id, decision.requires, known, new Set());
  return [...unknown, ...taken, ...(isCyclic ? [decisionFault('requirement-cycle', decision.id)] : [])];
}

/** Whether a decision rests on itself, by way of others. */
function rests(id: string, on: readonly string[], known: ReadonlyMap<string, Decision>, seen: Set<string>): boolean {
  return on.some((next) => {
    if (next === id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return rests(id, known.get(next)?.requires ?? [], known, seen);
  });
}

function checkTable(id: string, table: DecisionTable): DecisionFault[] {
  return [...checkPolicy(id, table), ...checkColumns(id, table), ...checkRows(id, table)];
}

function checkPolicy(id: string, { hitPolicy, aggregation, outputs }: DecisionTable): DecisionFault[] {
  const faults: DecisionFault[] = [];
  if (!HIT_POLICIES.includes(hitPolicy)) faults.push(decisionFault('hit-policy-unknown', id, { detail: hitPolicy }));
  if (aggregation === undefined) return faults;
  if (!AGGREGATIONS.includes(aggregation)) {
    faults.push(decisionFault('aggregation-unknown', id, { detail: aggregation }));
  }
  if (hitPolicy !== 'COLLECT') faults.push(decisionFault('aggregation-misplaced', id, { detail: hitPolicy }));
  if (outputs.length > 1) faults.push(decisionFault('aggregation-several-outputs', id, { detail: aggregation }));
  return faults;
}

function checkColumns(id: string, table: DecisionTable): DecisionFault[] {
  const { inputs, outputs, hitPolicy } = table;
  const faults = inputs.flatMap(({ expression, allowed }, index) => [
    ...checkCell('input-invalid', id, expression, { column: index + 1 }),
    ...(allowed === undefined
      ? []
      : checkCell('input-values-invalid', id, allowed, { column: index + 1 }, 'unary-tests')),
  ]);
  if (inputs.length === 0) faults.push(decisionFault('input-missing', id));
  if (outputs.length === 0) faults.push(decisionFault('output-missing', id));
  outputs.forEach(({ name, values, fallback }, index) => {
    const column = inputs.length + index + 1;
    if (outputs.length > 1 && !NAME.test(name))
      faults.push(decisionFault('output-name-missing', id, { column, detail: name }));
    if (outputs.findIndex((other) => other.name === name) !== index) {
      faults.push(decisionFault('output-name-taken', id, { column, detail: name }));
    }
    if ((hitPolicy === 'PRIORITY' || hitPolicy === 'OUTPUT ORDER') && values.length === 0) {
      faults.push(decisionFault('output-values-missing', id, { column, detail: name }));
    }
    for (const value of values) faults.push(...checkCell('output-values-invalid', id, value, { column }));
    if (fallback !== undefined) faults.push(...checkCell('output-default-invalid', id, fallback, { column }));
  });
  return faults;
}

function checkRows(id: string, { inputs, outputs, rows }: DecisionTable): DecisionFault[] {
  if (rows.length === 0) return [decisionFault('rows-missing', id)];
  if (rows.length > MOST_ROWS) return [decisionFault('rows-too-many', id, { detail: String(MOST_ROWS) })];
  return rows.flatMap(({ tests, answers }, index) => {
    const row = index + 1;
    if (tests.length !== inputs.length || answers.length !== outputs.length) {
      const detail = `${tests.length}+${answers.length} instead of ${inputs.length}+${outputs.length}`;
      return [decisionFault('row-length', id, { row, detail })];
    }
    return [
      ...tests.flatMap((cell, at) => checkCell('cell-invalid', id, cell, { row, column: at + 1 }, 'unary-tests')),
      ...answers.flatMap((cell, at) => {
        const column = inputs.length + at + 1;
        return cell === ''
          ? [decisionFault('answer-missing', id, { row, column })]
          : checkCell('answer-invalid', id, cell, { row, column });
      }),
    ];
  });
}

function checkCell(
  code: DecisionFaultCode,
  id: string,
  source: string,
  place: { readonly row?: number; readonly column?: number },
  kind: ExpressionKind = 'expression',
): DecisionFault[] {
  const check = checkFeel(source, kind);
  return check.ok ? [] : [decisionFault(code, id, { ...place, detail: check.detail })];
}
