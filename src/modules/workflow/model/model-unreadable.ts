import { DomainError } from '#kernel/domain-error';
import type { ModelFinding } from './model-finding.js';

/** Thrown when a file is no model that can be read; `findings` has one `line:column code element` each, nothing is kept. */
export class ModelUnreadable extends DomainError {
  readonly code = 'WORKFLOW.MODEL_UNREADABLE';
  readonly kind = 'invalid';

  constructor(readonly findings: readonly ModelFinding[]) {
    super(`The model cannot be read: ${findings.map(({ code }) => code).join(', ')}`, {
      findings: findings.map(
        ({ code, line, column, elementId }) => `${line ?? 0}:${column ?? 0} ${code} ${elementId ?? '-'}`,
      ),
    });
  }
}
