import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ForeignOrigin } from '../errors.js';
import { isSafe } from './safe-methods.js';

const OWN_SITES = ['same-origin', 'none'];

/** Second line against forged requests: what browsers themselves say about where a changing request comes from. */
@Injectable()
export class OriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (isSafe(request)) return true;
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    if (site !== undefined && !OWN_SITES.includes(site)) throw new ForeignOrigin();
    if (origin !== undefined && hostOf(origin) !== request.host) throw new ForeignOrigin();
    return true;
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
