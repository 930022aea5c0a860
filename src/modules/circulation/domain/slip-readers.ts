import { type ConfidentialityLevel, levelsUpTo } from '#kernel/confidentiality';

/** A paper with what decides who may read it. */
export interface GuardedPaper {
  readonly fileId: string;
  readonly leadUnitId: string;
  readonly level: ConfidentialityLevel;
  readonly walls: readonly string[];
}

/**
 * Whether whoever reads this file may also know what was written about all papers of a folder: they lie in it, or in files of the same
 * office that are guarded no more than it.
 */
export function mayKnowAll(own: GuardedPaper, all: readonly GuardedPaper[]): boolean {
  return all.every(
    (paper) =>
      paper.fileId === own.fileId ||
      (paper.leadUnitId === own.leadUnitId &&
        levelsUpTo(own.level).includes(paper.level) &&
        paper.walls.every((wall) => own.walls.includes(wall))),
  );
}
