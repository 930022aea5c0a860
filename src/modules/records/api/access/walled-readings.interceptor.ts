import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, mergeMap, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '#platform/http';
import { WalledReadings } from '../../application/access/walled-readings.js';

/** Routes as they are declared: how somebody spells an address must not decide on whether he is noted. */
const OF_FILE = /^\/api\/files\/:(\w+)(\/(?!access)|$)/;
const OF_DOCUMENT = /^\/api\/documents\/:(\w+)(\/|$)/;

/** Notes after every answered request for a file or document, of whatever module, that it was looked into. */
@Injectable()
export class WalledReadingsInterceptor implements NestInterceptor {
  constructor(private readonly readings: WalledReadings) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const { actor, method, params } = request;
    const { path = '' } = (request.route ?? {}) as { readonly path?: string };
    const [fileId, documentId] = [OF_FILE, OF_DOCUMENT].map((pattern) => {
      const id = params[pattern.exec(path)?.[1] ?? ''];
      return typeof id === 'string' ? id.toLowerCase() : undefined;
    });
    if (!actor || method !== 'GET' || (fileId === undefined && documentId === undefined)) return next.handle();
    return next
      .handle()
      .pipe(mergeMap((answer: unknown) => from(this.readings.note(actor, { fileId, documentId }).then(() => answer))));
  }
}
