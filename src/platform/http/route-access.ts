import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Request } from 'express';
import type { UserActor } from '#kernel/actor';

/** Metadata key of the permission a route demands. */
export const ROUTE_PERMISSION = 'talakte:permission';
/** Metadata key of routes that need no sign-in. */
export const ROUTE_PUBLIC = 'talakte:public';

/** Demands a permission (held in any unit; the use case checks the object's unit). Every route carries this or {@link Public}. */
export const Requires = (permission: string): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(ROUTE_PERMISSION, permission), ApiExtension('x-permission', permission));

/** Opens a route to everybody, signed in or not. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(ROUTE_PUBLIC, true);

/** A request after the session guard has looked at it. */
export interface AuthenticatedRequest extends Request {
  actor?: UserActor;
}

/** The signed-in user of the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): UserActor => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('Route asks for an actor but let an anonymous request through');
  return actor;
});
