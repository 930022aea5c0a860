import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Request, Response } from 'express';
import { holds, holdsIn, type UserActor } from '#kernel/actor';
import { ActorResolver, type OrgUnit, OrgUnits } from '#modules/identity';
import { Notifications } from '#platform/database';
import { faultText } from '#platform/logging';
import { BatchQueries } from '../application/batch.queries.js';
import { INTAKE_CHANNEL } from '../application/intake-facts.js';
import { MailItemQueries } from '../application/mail-item.queries.js';
import { BatchSummaryResponse } from './dto/batch.response.js';
import { MailItemSummaryResponse } from './dto/mail-item.response.js';

const HEARTBEAT_MS = 15_000;
/** Hints about one thing within this time are sent as one. */
const COALESCE_MS = 200;

/** A reader that takes in nothing any more is let go before he fills the memory; he comes back by himself. */
const UNREAD_MAX_BYTES = 1024 * 1024;

interface Listener {
  actor: UserActor;
  readonly cookies: string | undefined;
  readonly response: Response;
  readonly view: StreamView;
}

/** What a live page shows, and the right it takes to see it at all. */
export interface StreamView {
  readonly kinds: readonly ('batch' | 'mail-item')[];
  readonly permission: string;
  /** States of the pieces the page lists; without them it follows every piece the listener may see. */
  readonly states?: readonly string[];
}

/** What changed, and the office a piece went away from. */
type Hint = readonly [kind: string, id: string, leftUnitId: string | undefined];

/**
 * Live view of batches and pieces as server-sent events: hints come from the database, the state is read afresh with each
 * listener's rights, so nobody hears of what he may not see. Session and rights are asked for anew at every heartbeat.
 * @norm WHATWG HTML, server-sent events
 */
@Injectable()
export class IntakeStream implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(IntakeStream.name);
  private readonly listeners = new Set<Listener>();
  private readonly pending = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private stopListening: (() => void) | undefined;
  private isStopping = false;

  constructor(
    private readonly notifications: Notifications,
    private readonly batches: BatchQueries,
    private readonly items: MailItemQueries,
    private readonly orgUnits: OrgUnits,
    private readonly actors: ActorResolver,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = await this.notifications.listen(INTAKE_CHANNEL, (hint) => {
      if (this.listeners.size === 0) return;
      this.pending.add(hint);
      this.timer ??= setTimeout(() => void this.flush(), COALESCE_MS);
    });
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MS);
  }

  /** Before the listener closes, for it waits for open answers. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
    this.stopListening?.();
    clearInterval(this.heartbeat);
    clearTimeout(this.timer);
    for (const { response } of this.listeners) response.end();
  }

  /** Keeps the response open and sends events of these kinds until the reader leaves. */
  open(actor: UserActor, request: Request, response: Response, view: StreamView): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      Connection: 'keep-alive',
    });
    response.write('retry: 2000\n\n');
    if (this.isStopping) {
      response.end();
      return;
    }
    const listener: Listener = { actor, cookies: request.headers.cookie, response, view };
    this.listeners.add(listener);
    response.on('close', () => {
      this.listeners.delete(listener);
    });
  }

  /** Lets go of whoever signed out, lost his right or stopped reading; tells the others that the line stands. */
  async beat(): Promise<void> {
    await Promise.all(
      [...this.listeners].map(async (listener) => {
        try {
          const actor = await this.actors.ofCookies(listener.cookies);
          if (
            !actor ||
            !holds(actor, listener.view.permission) ||
            listener.response.writableLength > UNREAD_MAX_BYTES
          ) {
            this.listeners.delete(listener);
            listener.response.end();
            return;
          }
          listener.actor = actor;
          listener.response.write(': still here\n\n');
        } catch (error) {
          this.logger.warn(`Live view: ${faultText(error)}`);
        }
      }),
    );
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const hints = [...this.pending];
    this.pending.clear();
    try {
      await this.tell(hints);
    } catch (error) {
      // the pages ask for everything again when they reconnect
      this.logger.warn(`Live view: ${faultText(error)}`);
    }
  }

  private async tell(hints: readonly string[]): Promise<void> {
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    for (const hint of hints) {
      const [kind = '', id = '', leftUnitId] = hint.split(':');
      for (const listener of this.listeners) {
        if (!listener.view.kinds.some((shown) => shown === kind)) continue;
        const data = await this.load(listener, [kind, id, leftUnitId], units).catch(() => undefined);
        if (data && !listener.response.writableEnded)
          listener.response.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
      }
    }
  }

  private async load(
    { actor, view }: Listener,
    [kind, id, leftUnitId]: Hint,
    units: ReadonlyMap<string, OrgUnit>,
  ): Promise<
    BatchSummaryResponse | MailItemSummaryResponse | { readonly id: string; readonly gone: true } | undefined
  > {
    if (kind === 'batch') {
      const batch = await this.batches.find(actor, id);
      return batch && BatchSummaryResponse.from(batch);
    }
    const item = await this.items.find(actor, id);
    if (item && (view.states?.includes(item.state) ?? true)) return MailItemSummaryResponse.from(item, units);
    // Only the office that had the piece must take it from its list; to all others it never was there.
    return leftUnitId !== undefined && holdsIn(actor, view.permission, leftUnitId) ? { id, gone: true } : undefined;
  }
}
