import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { RequestInvalid, type Violation } from './problem-details.filter.js';

function violationsOf(errors: readonly ValidationError[], parent = ''): Violation[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, message }));
    return [...own, ...violationsOf(error.children ?? [], field)];
  });
}

/** Checks every request class; unknown fields are refused rather than ignored. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new RequestInvalid(violationsOf(errors)),
  });
}
