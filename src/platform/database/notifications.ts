import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { faultText } from '#platform/logging';
import { queryIn, type Transaction } from './database.js';

type Listener = (payload: string) => void;

const RECONNECT_AFTER_MS = 1000;

/**
 * Short hints between processes over LISTEN/NOTIFY ("this batch changed"): they may be lost and are never the only
 * carrier of a fact; whoever listens reads the truth from the database.
 */
@Injectable()
export class Notifications implements OnApplicationShutdown {
  private readonly logger = new Logger(Notifications.name);
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: pg.Client | undefined;
  private connecting: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly connectionString: string) {}

  /** Sends a hint when the transaction commits. */
  async notify(transaction: Transaction, channel: string, payload: string): Promise<void> {
    await queryIn(transaction, 'SELECT pg_notify($1, $2)', [channel, payload]);
  }

  /** Calls the listener for each hint on the channel; returns the function that ends it. */
  async listen(channel: string, listener: Listener): Promise<() => void> {
    if (!/^[a-z_]+$/.test(channel)) throw new Error(`Not a channel name: ${channel}`);
    const existing = this.listeners.get(channel);
    const set = existing ?? new Set<Listener>();
    this.listeners.set(channel, set);
    set.add(listener);
    await this.connect();
    // A connection that breaks just now is made anew, and then listens to every channel.
    if (!existing) await this.client?.query(`LISTEN ${channel}`).catch(() => undefined);
    return () => {
      set.delete(listener);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.connecting?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.client !== undefined || this.closed) return;
    this.connecting ??= this.open().finally(() => {
      this.connecting = undefined;
    });
    await this.connecting;
  }

  private async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.connectionString, keepAlive: true });
    client.on('notification', ({ channel, payload }) => {
      for (const listener of this.listeners.get(channel) ?? []) listener(payload ?? '');
    });
    const lost = (): void => {
      if (this.client !== client) return;
      this.client = undefined;
      if (!this.closed) this.reconnectSoon();
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    for (const channel of this.listeners.keys()) await client.query(`LISTEN ${channel}`);
    this.client = client;
  }

  private reconnectSoon(): void {
    setTimeout(() => {
      this.connect().catch((error: unknown) => {
        this.logger.warn(`Notifications not connected: ${faultText(error)}`);
        if (!this.closed) this.reconnectSoon();
      });
    }, RECONNECT_AFTER_MS).unref();
  }
}
