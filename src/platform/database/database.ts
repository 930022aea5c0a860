import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

declare const transactionBrand: unique symbol;

/** An open database transaction; only {@link Database.transaction} hands one out, so nobody can write a fact outside of one. */
export type Transaction = EntityManager & { readonly [transactionBrand]: true };

/** What can run SQL: the database itself (reading) or an open transaction. */
export interface SqlRunner {
  query<T = unknown>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}

/** Ends a transaction that was only a trial. */
class RolledBackOnPurpose extends Error {}

/** Entrance to PostgreSQL. Business changes go through {@link transaction}; lists are read with {@link query}. */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction>();
  private readonly rehearsing = new AsyncLocalStorage<true>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs the work in one transaction: commits when it returns, rolls back when it throws.
   * @throws {Error} Thrown when the caller is inside a transaction already: pass that one on instead.
   */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.openRunner()) throw new Error('A transaction was begun inside another one');
    return this.dataSource.transaction(async (manager) => {
      const transaction = manager as Transaction;
      const result = await this.current.run(transaction, () => work(transaction));
      if (this.rehearsing.getStore() === undefined) return result;
      await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
      throw new RolledBackOnPurpose();
    });
  }

  /**
   * Runs the work for trial: its first transaction does everything it would do and is rolled back at its end, and the work
   * ends there. What the work throws before that is thrown on, so that a use case says itself whether it would be refused.
   */
  async rehearse(work: () => Promise<unknown>): Promise<void> {
    try {
      await this.rehearsing.run(true, work);
    } catch (error) {
      if (!(error instanceof RolledBackOnPurpose)) throw error;
    }
  }

  /**
   * Runs one reading statement and returns its rows. Inside a transaction it reads on that one's connection: callers that
   * hold one connection and wait for a second one would block each other for ever once the pool is used up.
   */
  async query<T = unknown>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const runner: { query(sql: string, parameters: unknown[]): Promise<unknown> } =
      this.openRunner() ?? this.dataSource;
    return (await runner.query(sql, [...parameters])) as T[];
  }

  private openRunner(): QueryRunner | undefined {
    const runner = this.current.getStore()?.queryRunner;
    return runner && runner.isTransactionActive && !runner.isReleased ? runner : undefined;
  }
}

/** Runs a statement inside a transaction and returns its rows (of `RETURNING` for changing statements). */
export async function queryIn<T = unknown>(
  transaction: Transaction,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  const runner = transaction.queryRunner;
  if (!runner) throw new Error('The transaction has no connection');
  const result = await runner.query(sql, [...parameters], true);
  return result.records as T[];
}
