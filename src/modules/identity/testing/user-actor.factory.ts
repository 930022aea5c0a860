import { type ActorParts, type UnitScope, type UserActor, userActor } from '#kernel/actor';
import { newId } from '#kernel/ids';

/** A signed-in user with these rights and no others, for tests of use cases. */
export function userActorWith(
  grants: Readonly<Record<string, UnitScope>>,
  name = 'Petra Prüferin',
  more: Partial<ActorParts> = {},
): UserActor {
  return userActor({ id: newId(), name, grants: new Map(Object.entries(grants)), at: new Date(), ...more });
}
