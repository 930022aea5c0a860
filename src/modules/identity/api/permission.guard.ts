import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PermissionMissing } from '#kernel/access-errors';
import { holds } from '#kernel/actor';
import { type AuthenticatedRequest, ROUTE_PERMISSION, ROUTE_PUBLIC } from '#platform/http';
import { NotSignedIn } from '../errors.js';

/** Refuses a request whose user does not hold the route's permission anywhere; the use case looks at the object's unit. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(ROUTE_PUBLIC, places)) return true;
    const permission = this.reflector.getAllAndOverride<string | undefined>(ROUTE_PERMISSION, places);
    const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (!actor) throw new NotSignedIn();
    if (permission === undefined) throw new PermissionMissing('undeclared');
    if (!holds(actor, permission)) throw new PermissionMissing(permission);
    return true;
  }
}
