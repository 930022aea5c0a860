import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, queryIn, type Transaction } from '#platform/database';
import { SavedSearchNameTaken, SavedSearchNotFound, SearchTooBroad, TooManySavedSearches } from '../errors.js';
import { type SearchInput, SearchRecords } from './search-records.js';

/** Text, filters and order of a search, as it is asked again. */
export type SavedQuery = Omit<SearchInput, 'addedAfter'>;

/** A search somebody keeps for himself. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: SavedQuery;
  readonly isPinned: boolean;
  /** When its hits were looked at last; what came later is new. */
  readonly lookedAt: Date;
}

/** What is new among the hits of a saved search. */
export interface NewHits {
  readonly id: string;
  readonly count: number;
  /** There are more than were counted. */
  readonly isCapped: boolean;
}

const SAVED_MAX = 50;
const COUNTED_MAX = 99;
const ROW = `id, name, query, is_pinned AS "isPinned", looked_at AS "lookedAt"`;

/**
 * Searches people keep for themselves: nobody else sees them, and what is searched for without being kept is written
 * down nowhere. They are conveniences, not records: they stand in no journal.
 */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly database: Database,
    private readonly search: SearchRecords,
    private readonly clock: Clock,
  ) {}

  /** Those of the actor, pinned ones first. */
  async list(actor: UserActor): Promise<SavedSearch[]> {
    return this.database.query<SavedSearch>(
      `SELECT ${ROW} FROM saved_search WHERE owner_id = $1 ORDER BY is_pinned DESC, lower(name), id`,
      [actor.id],
    );
  }

  /**
   * Keeps a search, or changes one that is kept; the same request again changes nothing more.
   * @throws {SavedSearchNameTaken} Thrown when another one has the name.
   * @throws {TooManySavedSearches} Thrown when there are too many.
   * @throws {SavedSearchNotFound} Thrown when the id is somebody else's.
   */
  async save(
    actor: UserActor,
    id: string,
    wanted: { readonly name: string; readonly query: SavedQuery; readonly isPinned: boolean },
  ): Promise<SavedSearch> {
    const name = wanted.name.trim().replace(/\s+/g, ' ');
    return this.database.transaction(async (transaction) => {
      await this.checkRoom(transaction, actor, id, name);
      const now = this.clock.now();
      const [saved] = await queryIn<SavedSearch>(
        transaction,
        `INSERT INTO saved_search (id, owner_id, name, query, is_pinned, looked_at, saved_at)
         VALUES ($1, $2, $3, $4::jsonb, $5, $6, $6)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, is_pinned = excluded.is_pinned
           WHERE saved_search.owner_id = excluded.owner_id
         RETURNING ${ROW}`,
        [id, actor.id, name, JSON.stringify(wanted.query), wanted.isPinned, now],
      );
      if (!saved) throw new SavedSearchNotFound(id);
      return saved;
    });
  }

  /** Forgets a search; one that is not there is forgotten already. */
  async remove(actor: UserActor, id: string): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'DELETE FROM saved_search WHERE id = $1 AND owner_id = $2', [id, actor.id]),
    );
  }

  /** Its hits were looked at now. @throws {SavedSearchNotFound} Thrown when it is not there. */
  async look(actor: UserActor, id: string): Promise<void> {
    const rows = await this.database.transaction((transaction) =>
      queryIn(
        transaction,
        'UPDATE saved_search SET looked_at = greatest(looked_at, $3) WHERE id = $1 AND owner_id = $2 RETURNING id',
        [id, actor.id, this.clock.now()],
      ),
    );
    if (rows.length === 0) throw new SavedSearchNotFound(id);
  }

  /** What has come into the records since each was looked at, as far as the actor may see it now; without those that take too long. */
  async newHits(actor: UserActor): Promise<NewHits[]> {
    const found: NewHits[] = [];
    for (const { id, query, lookedAt } of await this.list(actor)) {
      const count = await this.countNew(actor, query, lookedAt);
      if (count !== undefined) found.push({ id, count: Math.min(count, COUNTED_MAX), isCapped: count > COUNTED_MAX });
    }
    return found;
  }

  /** One search that takes too long must not hide what is new in the others. */
  private async countNew(actor: UserActor, query: SavedQuery, addedAfter: Date): Promise<number | undefined> {
    try {
      return await this.search.count(actor, { ...query, addedAfter }, COUNTED_MAX + 1);
    } catch (error) {
      if (error instanceof SearchTooBroad) return undefined;
      throw error;
    }
  }

  private async checkRoom(transaction: Transaction, actor: UserActor, id: string, name: string): Promise<void> {
    // One at a time for each person: two windows must not both take the last place or the same name.
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7321, hashtext($1))', [actor.id]);
    const others = await queryIn<{ name: string }>(
      transaction,
      'SELECT name FROM saved_search WHERE owner_id = $1 AND id <> $2',
      [actor.id, id],
    );
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new SavedSearchNameTaken();
    if (others.length >= SAVED_MAX) throw new TooManySavedSearches(SAVED_MAX);
  }
}
