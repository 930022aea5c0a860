import type { Request } from 'express';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Whether the request's method changes nothing. @norm RFC 9110, 9.2.1 */
export function isSafe(request: Request): boolean {
  return SAFE.includes(request.method);
}
