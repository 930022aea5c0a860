/** What is asked in a column, and what may come in. */
export interface InputColumn {
  readonly label: string;
  /** FEEL. */
  readonly expression: string;
  /** Unary tests of FEEL; `undefined` when everything may come in. */
  readonly allowed: string | undefined;
}

/** What a column answers. */
export interface OutputColumn {
  readonly name: string;
  /** Values in their order of priority, as FEEL. */
  readonly values: readonly string[];
  /** FEEL; what is answered when no row matches. */
  readonly fallback: string | undefined;
}

/** One row: a test for each input, an expression for each output. */
export interface DecisionRow {
  readonly tests: readonly string[];
  readonly answers: readonly string[];
}

/** How rows that match become one answer. @norm DMN 1.5 section 8.2.10 */
export const HIT_POLICIES = ['UNIQUE', 'FIRST', 'PRIORITY', 'ANY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER'] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

/** What becomes of the answers that are collected. */
export const AGGREGATIONS = ['SUM', 'COUNT', 'MIN', 'MAX'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export interface DecisionTable {
  readonly inputs: readonly InputColumn[];
  readonly outputs: readonly OutputColumn[];
  readonly rows: readonly DecisionRow[];
  readonly hitPolicy: HitPolicy;
  readonly aggregation: Aggregation | undefined;
}

/** A decision: a table or one expression, resting on others. */
export interface Decision {
  readonly id: string;
  readonly name: string;
  /** The name under which other decisions see its answer. */
  readonly variable: string;
  /** Ids of the decisions it rests on. */
  readonly requires: readonly string[];
  readonly logic: DecisionTable | { readonly expression: string };
}

/** What is wrong with a decision; row and column count from 1, 0 is the head. */
export interface DecisionFault {
  readonly code: DecisionFaultCode;
  readonly decision: string;
  readonly row: number;
  readonly column: number;
  readonly detail: string;
}

/** What can be wrong with a decision, before it is asked and while it is. */
export const DECISION_FAULT_CODES = [
  'xml-unreadable',
  'decisions-missing',
  'decision-unknown',
  'id-taken',
  'logic-missing',
  'logic-unsupported',
  'requirement-unknown',
  'requirement-cycle',
  'variable-taken',
  'hit-policy-unknown',
  'aggregation-unknown',
  'aggregation-misplaced',
  'aggregation-several-outputs',
  'input-missing',
  'input-invalid',
  'input-values-invalid',
  'input-not-allowed',
  'output-missing',
  'output-name-missing',
  'output-name-taken',
  'output-values-missing',
  'output-values-invalid',
  'output-default-invalid',
  'output-not-listed',
  'rows-missing',
  'rows-too-many',
  'row-length',
  'cell-invalid',
  'answer-invalid',
  'answer-missing',
  'several-rows',
  'rows-differ',
  'not-a-number',
] as const;
export type DecisionFaultCode = (typeof DECISION_FAULT_CODES)[number];

/** Where and what; what is left out is the head of the table. */
export function decisionFault(
  code: DecisionFaultCode,
  decision: string,
  place: { readonly row?: number; readonly column?: number; readonly detail?: string } = {},
): DecisionFault {
  const { row = 0, column = 0, detail = '' } = place;
  return { code, decision, row, column, detail: detail.slice(0, 200) };
}
