import { type ArgumentMetadata, Injectable, ValidationPipe, type ValidationError } from '@nestjs/common';
import { RequestInvalid } from './problem-details.filter.js';
import type { Violation } from './problem-details.response.js';

function violationsOf(errors: readonly ValidationError[], parent = ''): Violation[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, message }));
    return [...own, ...violationsOf(error.children ?? [], field)];
  });
}

/** No request of ours is nested deeper; whoever sends thousands of levels means to exhaust the stack. */
const DEPTH_MAX = 16;

/** Fields whose text no database column can hold (NUL, half of a surrogate pair), or that are nested without end. */
function unstorableIn(value: unknown, field: string, depth = 0): Violation[] {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !value.includes('\u0000')) return [];
    return [{ field, code: 'isStorableText', message: `${field} must not contain NUL or half characters` }];
  }
  if (value === null || typeof value !== 'object') return [];
  if (depth > DEPTH_MAX) return [{ field, code: 'maxDepth', message: 'the request is nested too deeply' }];
  return Object.entries(value).flatMap(([key, item]) =>
    unstorableIn(item, field === '' ? key : `${field}.${key}`, depth + 1),
  );
}

@Injectable()
class RequestValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const violations = metadata.type === 'custom' ? [] : unstorableIn(value, metadata.data ?? '');
    if (violations.length > 0) throw new RequestInvalid(violations);
    return super.transform(value, metadata);
  }
}

/** Checks every request class; unknown fields are refused rather than ignored. */
export function requestValidation(): ValidationPipe {
  return new RequestValidation({
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new RequestInvalid(violationsOf(errors)),
  });
}
