import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import type { FileDisposalKind } from '../record-file.entity.js';

/** What protects a file and everything in it. */
export type FileProtection = Pick<FileCircumstances, 'confidentiality' | 'walls'>;

/** What of a file decides about everything in it. */
export interface FileCircumstances {
  readonly leadUnitId: string;
  /** Years; `null` = unlimited. */
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
  readonly confidentiality: ConfidentialityLevel;
  readonly walls: readonly string[];
  /** Live grants of its own. */
  readonly grants: number;
}

/** What the move means for what moves, and is no obstacle. */
export const MOVE_EFFECTS = [
  'lead-changed',
  'retention-longer',
  'retention-shorter',
  'disposal-changed',
  'level-raised',
  'wall-gained',
  'grants-left',
  'grants-gained',
] as const;
export type MoveEffect = (typeof MOVE_EFFECTS)[number];

/** What keeps something from being moved. */
export const MOVE_OBSTACLES = [
  'file-closed',
  'file-invalid',
  'proceeding-closed',
  'sub-file-closed',
  'attachment-alone',
  'checked-out',
  'held-upload',
  'deletion-requested',
  'open-circulation',
  'unfiled-mail',
  'level-lost',
  'wall-lost',
  'undecided',
  'values-unfit',
] as const;
export type MoveObstacleKind = (typeof MOVE_OBSTACLES)[number];

/** What changes for everything that goes from one file into the other. */
export function moveEffects(from: FileCircumstances, to: FileCircumstances): MoveEffect[] {
  const [before, after] = [years(from.retentionYears), years(to.retentionYears)];
  const found: [MoveEffect, boolean][] = [
    ['lead-changed', from.leadUnitId !== to.leadUnitId],
    ['retention-longer', after > before],
    ['retention-shorter', after < before],
    ['disposal-changed', from.disposalKind !== to.disposalKind],
    ['level-raised', isStricter(to.confidentiality, from.confidentiality)],
    ['wall-gained', to.walls.some((wall) => !from.walls.includes(wall))],
    ['grants-left', from.grants > 0],
    ['grants-gained', to.grants > 0],
  ];
  return found.filter(([, isFound]) => isFound).map(([effect]) => effect);
}

/** Protection that would be lost: nobody moves something into the open by moving it. */
export function protectionLost(
  from: FileProtection,
  to: FileProtection,
): Extract<MoveObstacleKind, 'level-lost' | 'wall-lost'>[] {
  return [
    ...(isStricter(from.confidentiality, to.confidentiality) ? (['level-lost'] as const) : []),
    ...(from.walls.some((wall) => !to.walls.includes(wall)) ? (['wall-lost'] as const) : []),
  ];
}

/** What protects the two files between which something was moved. */
export interface BothProtections {
  readonly source: FileProtection;
  readonly target: FileProtection;
}

/**
 * Protection that would be lost by going back. What the target had and the source had not when it was moved is none: what
 * came behind a wall by mistake comes out again, as long as both files are protected as they were.
 */
export function protectionLostByUndo(then: BothProtections, now: BothProtections): ReturnType<typeof protectionLost> {
  const isAsThen =
    !isStricter(now.target.confidentiality, then.target.confidentiality) &&
    !isStricter(then.source.confidentiality, now.source.confidentiality);
  const differed = then.target.walls.filter((wall) => !then.source.walls.includes(wall));
  return protectionLost(
    {
      confidentiality: isAsThen ? now.source.confidentiality : now.target.confidentiality,
      walls: now.target.walls.filter((wall) => !differed.includes(wall)),
    },
    now.source,
  );
}

function isStricter(one: ConfidentialityLevel, other: ConfidentialityLevel): boolean {
  return one !== other && stricterLevel(one, other) === one;
}

function years(period: number | null): number {
  return period ?? Number.POSITIVE_INFINITY;
}
