import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { ActorResolver } from '#modules/identity';
import { RECORDS_PERMISSIONS } from '#modules/records';

/** Who acts in the jobs of a conversion: whoever wanted it, with the rights he has at this moment. */
@Injectable()
export class ConversionActors {
  constructor(private readonly resolver: ActorResolver) {}

  /**
   * @param userId `null` for the command line, which is no user
   * @throws {PermissionMissing} Thrown when the user has left.
   */
  async of(userId: string | null, name: string): Promise<Actor> {
    if (userId === null) return systemActor(name);
    const actor = await this.resolver.ofUser(userId);
    if (!actor) throw new PermissionMissing(RECORDS_PERMISSIONS.takeOver);
    return actor;
  }
}
