import { type ArgumentMetadata, Injectable, ValidationPipe, type ValidationError } from '@nestjs/common';
import { RequestInvalid, type Violation } from './problem-details.filter.js';

function violationsOf(errors: readonly ValidationError[], parent = ''): Violation[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, message }));
    return [...own, ...violationsOf(error.children ?? [], field)];
  });
}

/** Fields whose text no database column can hold (NUL, half of a surrogate pair): nobody types that, so it is refused. */
function unstorableIn(value: unknown, field: string): Violation[] {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !value.includes('\u0000')) return [];
    return [{ field, code: 'isStorableText', message: `${field} must not contain NUL or half characters` }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => unstorableIn(item, field === '' ? key : `${field}.${key}`));
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
