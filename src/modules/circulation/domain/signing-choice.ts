import { FolderInvalid } from '../errors.js';
import type { BoundPaper } from './route-step.js';

/** A document as it comes into a folder. */
export interface OfferedPaper extends Omit<BoundPaper, 'isForSignature'> {
  readonly state: string;
}

const DRAFTS = ['draft', 'in-progress', 'in-co-signature'];

/**
 * What of the papers is to be signed: the drafts one may work on; where there is none, everything that is no draft any more.
 * @throws {FolderInvalid} Thrown when nothing is left but drafts of others.
 */
export function boundPapers(offered: readonly OfferedPaper[]): BoundPaper[] {
  const own = offered.filter(({ state, isOwn }) => DRAFTS.includes(state) && isOwn);
  const chosen = own.length > 0 ? own : offered.filter(({ state }) => !DRAFTS.includes(state));
  if (offered.length > 0 && chosen.length === 0) throw new FolderInvalid('papers');
  return offered.map((paper) => {
    const { documentId, version, hash, isOwn } = paper;
    return { documentId, version, hash, isOwn, isForSignature: chosen.includes(paper) };
  });
}
