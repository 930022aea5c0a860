import type { UserActor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { decideFileAccess, type FileGrant, type FileUnderRule, type WallCircle } from './file-access-rule.js';

/** A file, or something in it, whose level is about to change. */
export interface Relevelled {
  readonly file: Omit<FileUnderRule, 'confidentiality'>;
  readonly before: ConfidentialityLevel;
  readonly after: ConfidentialityLevel;
}

/** How many persons come to see at least one of the files, and how many see one of them no more. */
export interface SightChange {
  readonly losing: number;
  readonly gaining: number;
}

/** Who would lose and gain sight by a change of levels, in numbers. */
export function sightChange(
  persons: readonly UserActor[],
  permission: string,
  changes: readonly Relevelled[],
  known: { readonly walls: readonly WallCircle[]; readonly grants: readonly FileGrant[] },
): SightChange {
  const sees = (person: UserActor, file: Relevelled['file'], confidentiality: ConfidentialityLevel): boolean =>
    decideFileAccess(person, permission, { ...file, confidentiality }, known).allowed;
  const count = (from: 'before' | 'after', to: 'before' | 'after'): number =>
    persons.filter(({ levels, ...person }) =>
      changes.some(
        ({ file, ...level }) =>
          // only whom the level decides about is asked for everything else
          levels.includes(level[from]) && !levels.includes(level[to]) && sees({ ...person, levels }, file, level[from]),
      ),
    ).length;
  return { losing: count('before', 'after'), gaining: count('after', 'before') };
}
