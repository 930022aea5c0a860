export { IsDay, IsInstant } from './calendar.js';
export { limitConnections, type ConnectionLimits } from './connection-limits.js';
export { correlationMiddleware } from './correlation.middleware.js';
export { readFormUpload, type FormUpload } from './form-upload.js';
export { HttpConfig } from './http.config.js';
export { AnswersContent, AnswersEvents, PROBLEM_CODES, Refuses, Repeatable } from './described-answers.js';
export { decodeCursor, encodeCursor, mapPage, toPage, type Page } from './page.js';
export { PageRequest } from './page.request.js';
export { PageResponse } from './page.response.js';
export { ProblemDetailsFilter, RequestInvalid } from './problem-details.filter.js';
export { ProblemDetails, Violation } from './problem-details.response.js';
export { requestValidation } from './request-validation.js';
export {
  CurrentActor,
  Public,
  Requires,
  ROUTE_PERMISSION,
  ROUTE_PUBLIC,
  type AuthenticatedRequest,
} from './route-access.js';
export { sendContent, type Content } from './send-content.js';
export { securityHeaders } from './security-headers.js';
export { staticWeb } from './static-web.js';
export { IdempotencyKey, idFromKey } from './idempotency-key.js';
