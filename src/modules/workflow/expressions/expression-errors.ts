import { DomainError } from '#kernel/domain-error';
import type { FeelFault } from './check-feel.js';

/** Thrown when an expression is no FEEL, not allowed or too costly; `reason` and `position` say what and where. */
export class ExpressionRefused extends DomainError {
  readonly code = 'WORKFLOW.EXPRESSION_REFUSED';
  readonly kind = 'invalid';

  constructor(source: string, { reason, found, position, detail }: FeelFault) {
    super(`Expression refused, ${detail}`, { expression: source.slice(0, 200), reason, found, position });
  }
}

/** Thrown when an expression ran longer than any may; the variables are larger than its author thought. */
export class ExpressionTooCostly extends DomainError {
  readonly code = 'WORKFLOW.EXPRESSION_TOO_COSTLY';
  readonly kind = 'invalid';

  constructor(source: string, what: 'time' | 'variables' | 'result') {
    super(`Expression stopped: too much ${what}`, { expression: source.slice(0, 200), what });
  }
}

/** Thrown when a decision table cannot be read or gives no answer where it must; row and column count from 1. */
export class DecisionRefused extends DomainError {
  readonly code = 'WORKFLOW.DECISION_REFUSED';
  readonly kind = 'invalid';

  constructor(fault: {
    readonly code: string;
    readonly decision: string;
    readonly row?: number;
    readonly column?: number;
    readonly detail?: string;
  }) {
    const { code, decision, row = 0, column = 0, detail = '' } = fault;
    super(`Decision ${decision}: ${code} ${detail}`.trim(), { fault: code, decision, row, column, detail });
  }
}
