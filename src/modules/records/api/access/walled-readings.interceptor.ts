import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, mergeMap, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '#platform/http';
import { WalledReadings } from '../../application/access/walled-readings.js';

const OF_FILE = /^\/api\/files\/([0-9a-f-]{36})(\/(?!access)|$)/;
const OF_DOCUMENT = /^\/api\/documents\/([0-9a-f-]{36})(\/|$)/;

/** Notes after every answered request for a file or document, of whatever module, that it was looked into. */
@Injectable()
export class WalledReadingsInterceptor implements NestInterceptor {
  constructor(private readonly readings: WalledReadings) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor, method, path } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const fileId = OF_FILE.exec(path)?.[1];
    const documentId = OF_DOCUMENT.exec(path)?.[1];
    if (!actor || method !== 'GET' || (fileId === undefined && documentId === undefined)) return next.handle();
    return next
      .handle()
      .pipe(mergeMap((answer: unknown) => from(this.readings.note(actor, { fileId, documentId }).then(() => answer))));
  }
}
