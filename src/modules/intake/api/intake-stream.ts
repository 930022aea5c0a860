import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { Notifications } from '#platform/database';
import { BatchQueries } from '../application/batch.queries.js';
import { INTAKE_CHANNEL } from '../application/intake-facts.js';
import { MailItemQueries } from '../application/mail-item.queries.js';
import { BatchSummaryResponse } from './dto/batch.response.js';
import { MailItemSummaryResponse } from './dto/mail-item.response.js';

const HEARTBEAT_MS = 15_000;
/** Hints about one thing within this time are sent as one. */
const COALESCE_MS = 200;

interface Listener {
  readonly actor: UserActor;
  readonly response: Response;
  readonly kinds: readonly string[];
}

/**
 * Live view of batches and pieces as server-sent events: hints come from the database, the state is read afresh with each
 * listener's rights, so nobody hears of what he may not see.
 * @norm WHATWG HTML, server-sent events
 */
@Injectable()
export class IntakeStream implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly pending = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly notifications: Notifications,
    private readonly batches: BatchQueries,
    private readonly items: MailItemQueries,
    private readonly orgUnits: OrgUnits,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = await this.notifications.listen(INTAKE_CHANNEL, (hint) => {
      if (this.listeners.size === 0) return;
      this.pending.add(hint);
      this.timer ??= setTimeout(() => void this.flush(), COALESCE_MS);
    });
    this.heartbeat = setInterval(() => {
      for (const { response } of this.listeners) response.write(': still here\n\n');
    }, HEARTBEAT_MS);
  }

  onApplicationShutdown(): void {
    this.stopListening?.();
    clearInterval(this.heartbeat);
    clearTimeout(this.timer);
    for (const { response } of this.listeners) response.end();
  }

  /** Keeps the response open and sends events of these kinds until the reader leaves. */
  open(actor: UserActor, request: Request, response: Response, kinds: readonly ('batch' | 'mail-item')[]): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      Connection: 'keep-alive',
    });
    response.write('retry: 2000\n\n');
    const listener = { actor, response, kinds };
    this.listeners.add(listener);
    request.on('close', () => {
      this.listeners.delete(listener);
    });
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const hints = [...this.pending];
    this.pending.clear();
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    for (const hint of hints) {
      const [kind = '', id = ''] = hint.split(':');
      for (const listener of this.listeners) {
        if (!listener.kinds.includes(kind)) continue;
        const data = await this.load(listener.actor, kind, id, units).catch(() => undefined);
        if (data) listener.response.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
      }
    }
  }

  private async load(
    actor: UserActor,
    kind: string,
    id: string,
    units: ReadonlyMap<string, OrgUnit>,
  ): Promise<BatchSummaryResponse | MailItemSummaryResponse | { readonly id: string; readonly gone: true } | undefined> {
    if (kind === 'batch') {
      const batch = await this.batches.find(actor, id);
      return batch && BatchSummaryResponse.from(batch);
    }
    const item = await this.items.find(actor, id);
    // A piece that left the listener's sight must leave his list as well; its id alone tells nothing.
    return item ? MailItemSummaryResponse.from(item, units) : { id, gone: true };
  }
}
