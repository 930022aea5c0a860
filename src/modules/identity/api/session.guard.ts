import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type AuthenticatedRequest, ROUTE_PUBLIC } from '#platform/http';
import { ActorResolver } from '../application/actor-resolver.js';
import { Sessions } from '../application/sessions.js';
import { NotSignedIn, SecondFactorRequired } from '../errors.js';

/** Finds out who sends a request and refuses strangers, except on public routes. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly actors: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(ROUTE_PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const session = await this.sessions.findByCookies(request.headers.cookie);
    if (!session) throw new NotSignedIn();
    if (session.state !== 'signed-in') throw new SecondFactorRequired();
    const actor = await this.actors.ofUser(session.userId);
    if (!actor) throw new NotSignedIn();
    await this.sessions.touch(session);
    request.actor = actor;
    return true;
  }
}
