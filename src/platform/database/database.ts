import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

declare const transactionBrand: unique symbol;

/** An open database transaction; only {@link Database.transaction} hands one out, so nobody can write a fact outside of one. */
export type Transaction = EntityManager & { readonly [transactionBrand]: true };

/** What can run SQL: the database itself (reading) or an open transaction. */
export interface SqlRunner {
  query<T = unknown>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}

/** Entrance to PostgreSQL. Business changes go through {@link transaction}; lists are read with {@link query}. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the work in one transaction: commits when it returns, rolls back when it throws. */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => work(manager as Transaction));
  }

  /** Runs one reading statement and returns its rows. */
  async query<T = unknown>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.dataSource.query<T[]>(sql, [...parameters]);
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
