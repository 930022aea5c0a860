import { DomainError } from '#kernel/domain-error';

/** Thrown when a page image does not fit into a PDF/A. */
export class PdfComposeError extends DomainError {
  readonly code = 'INTAKE.PDF_COMPOSE_FAILED';
  readonly kind = 'invalid';
}
