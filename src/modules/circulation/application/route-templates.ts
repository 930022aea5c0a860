import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, queryIn } from '#platform/database';
import { FolderInvalid } from '../errors.js';
import type { StationPlan } from '../domain/route-step.js';
import { checkPlan } from '../domain/route-planning.js';
import { Addressees, type StationWish } from './addressees.js';

/** A route that is used again. */
export interface RouteTemplate {
  readonly id: string;
  readonly name: string;
  /** Office whose staff may use it; `null`: its owner alone. */
  readonly unitId: string | null;
  readonly isOwn: boolean;
  readonly stations: readonly StationPlan[];
}

const NAME_MAX = 120;

/** Routes people keep for the next time, for themselves or for their office. */
@Injectable()
export class RouteTemplates {
  constructor(
    private readonly database: Database,
    private readonly addressees: Addressees,
    private readonly clock: Clock,
  ) {}

  /** One's own and those of one's offices. */
  async list(actor: UserActor): Promise<RouteTemplate[]> {
    return this.database.query<RouteTemplate>(
      `SELECT id, name, unit_id AS "unitId", owner_id = $1 AS "isOwn", stations FROM circulation_template
        WHERE owner_id = $1 OR unit_id = ANY($2::uuid[]) ORDER BY fold_text(name), id`,
      [actor.id, actor.offices],
    );
  }

  /**
   * Keeps a route; under the same id it takes the place of one's own older one.
   * @throws {FolderInvalid} Thrown when name, route or office cannot be: an office must be one's own.
   */
  async save(
    actor: UserActor,
    input: {
      readonly id?: string | undefined;
      readonly name: string;
      readonly unitId: string | null;
      readonly stations: readonly StationWish[];
    },
  ): Promise<string> {
    const name = input.name.trim();
    if (name === '' || name.length > NAME_MAX) throw new FolderInvalid('name', { most: NAME_MAX });
    if (input.unitId !== null && !actor.offices.includes(input.unitId)) throw new FolderInvalid('unitId');
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    await this.database.transaction(async (transaction) => {
      const stations = await this.addressees.stations(transaction, input.stations);
      checkPlan(stations);
      if (stations.length === 0) throw new FolderInvalid('stations');
      await queryIn(
        transaction,
        `INSERT INTO circulation_template (id, name, owner_id, unit_id, stations, saved_at) VALUES ($1, $2, $3, $4, $5::jsonb, $6)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id, stations = excluded.stations,
           saved_at = excluded.saved_at WHERE circulation_template.owner_id = excluded.owner_id`,
        [id, name, actor.id, input.unitId, JSON.stringify(stations), now],
      );
    });
    return id;
  }

  /** Lets go of one's own; what is somebody else's, or gone, stays as it is. */
  async remove(actor: UserActor, id: string): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'DELETE FROM circulation_template WHERE id = $1 AND owner_id = $2', [id, actor.id]),
    );
  }
}
