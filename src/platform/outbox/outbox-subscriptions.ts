import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#kernel/domain-event';
import type { Transaction } from '#platform/database';

/** A delivered fact. */
export interface OutboxMessage<Payload extends object = object> extends DomainEvent<string, Payload> {
  readonly id: string;
  readonly occurredAt: Date;
  readonly correlationId: string;
}

/** Somebody who reacts to facts. All it does must happen in the given transaction; then the effect is exactly once. */
export interface OutboxHandler {
  /** Unique and stable: the receipt is kept under this name. */
  readonly name: string;
  /** Event types it wants. */
  readonly types: readonly string[];
  handle(transaction: Transaction, message: OutboxMessage): Promise<void>;
}

/** Who wants which facts; worker modules subscribe when they start. */
@Injectable()
export class OutboxSubscriptions {
  private readonly handlers = new Map<string, OutboxHandler>();

  subscribe(handler: OutboxHandler): void {
    if (this.handlers.has(handler.name)) throw new Error(`Outbox handler ${handler.name} is subscribed twice`);
    this.handlers.set(handler.name, handler);
  }

  handlersOf(type: string): OutboxHandler[] {
    return [...this.handlers.values()].filter((handler) => handler.types.includes(type));
  }
}
