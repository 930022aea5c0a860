import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import type { FileDisposalKind } from '../record-file.entity.js';

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
  'attachment-alone',
  'checked-out',
  'held-upload',
  'deletion-requested',
  'unfiled-mail',
  'level-lost',
  'wall-lost',
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
  from: FileCircumstances,
  to: FileCircumstances,
): Extract<MoveObstacleKind, 'level-lost' | 'wall-lost'>[] {
  return [
    ...(isStricter(from.confidentiality, to.confidentiality) ? (['level-lost'] as const) : []),
    ...(from.walls.some((wall) => !to.walls.includes(wall)) ? (['wall-lost'] as const) : []),
  ];
}

function isStricter(one: ConfidentialityLevel, other: ConfidentialityLevel): boolean {
  return one !== other && stricterLevel(one, other) === one;
}

function years(period: number | null): number {
  return period ?? Number.POSITIVE_INFINITY;
}
