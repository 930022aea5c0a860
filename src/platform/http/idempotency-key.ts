import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { AuthenticatedRequest } from './route-access.js';

/**
 * The request's `Idempotency-Key` as the id of what it creates: the same key of the same user always gives the same id,
 * so a repeated request finds what the first one made. `undefined` without the header.
 * @norm RFC 9562 version 8 (the id is a hash)
 */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
  const key = request.get('idempotency-key');
  return key === undefined || key === '' ? undefined : idFromKey(request.actor?.id ?? '', key);
});

/** The id that belongs to a user's key. */
export function idFromKey(userId: string, key: string): string {
  const bytes = createHash('sha256').update(`${userId}\n${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
