import type { UnitScope, UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';

/** A signed-in user with these rights and no others, for tests of use cases. */
export function userActorWith(grants: Readonly<Record<string, UnitScope>>, name = 'Petra Prüferin'): UserActor {
  return { kind: 'user', id: newId(), name, grants: new Map(Object.entries(grants)) };
}
