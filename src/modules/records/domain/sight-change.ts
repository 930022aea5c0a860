import type { UserActor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import {
  decideFileAccess,
  type FileGrant,
  type FileUnderRule,
  grantsByHolder,
  grantsServing,
  type WallCircle,
} from './file-access-rule.js';

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

/**
 * Who would lose and gain sight by a change of levels, in numbers. Files that the rule treats alike are decided once for each
 * person, and those by themselves on which the person has a right of his own.
 */
export function sightChange(
  persons: readonly UserActor[],
  permission: string,
  changes: readonly Relevelled[],
  known: { readonly walls: readonly WallCircle[]; readonly grants: readonly FileGrant[] },
): SightChange {
  const alike = alikeOf(changes);
  const byFile: ReadonlyMap<string, readonly Relevelled[]> = Map.groupBy(changes, ({ file }) => file.id);
  const byHolder = grantsByHolder(known.grants);
  const count = (from: 'before' | 'after', to: 'before' | 'after'): number => {
    const decides = ({ levels }: UserActor, change: Relevelled): boolean =>
      levels.includes(change[from]) && !levels.includes(change[to]);
    const isConcerned = (person: UserActor): boolean => {
      const general = alike.filter((change) => decides(person, change));
      if (general.length === 0) return false;
      const grants = grantsServing(person, byHolder);
      const own = grants.flatMap(({ fileId }): readonly Relevelled[] =>
        fileId === null ? [] : (byFile.get(fileId) ?? []),
      );
      const sees = ({ file, ...level }: Relevelled): boolean =>
        decideFileAccess(person, permission, { ...file, confidentiality: level[from] }, { walls: known.walls, grants })
          .allowed;
      return general.some(sees) || own.some((change) => decides(person, change) && sees(change));
    };
    return persons.filter(isConcerned).length;
  };
  return { losing: count('before', 'after'), gaining: count('after', 'before') };
}

/** One of all files that differ in nothing but what single persons may do with them. */
function alikeOf(changes: readonly Relevelled[]): readonly Relevelled[] {
  const keyOf = ({ file, before, after }: Relevelled): string =>
    JSON.stringify([file.leadUnitId, file.walls, file.planLineages, file.draftReaders, before, after]);
  return [
    ...new Map(changes.map((change) => [keyOf(change), { ...change, file: { ...change.file, id: '' } }])).values(),
  ];
}
