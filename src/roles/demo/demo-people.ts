import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { ActorResolver, OrgUnits, UserDirectory } from '#modules/identity';

/** People and offices of the demo city by the names its data know them by; whoever has gone meanwhile is nobody. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly users: UserDirectory,
    private readonly actors: ActorResolver,
    private readonly units: OrgUnits,
  ) {}

  async id(username: string): Promise<string | null> {
    return (await this.users.findByUsername(username))?.id ?? null;
  }

  async actor(username: string): Promise<UserActor | undefined> {
    const id = await this.id(username);
    return id === null ? undefined : this.actors.ofUser(id);
  }

  /** Id of an office by its number. */
  async unit(number: string): Promise<string | null> {
    return (await this.units.findByNumber(number))?.id ?? null;
  }
}
