import { In } from 'typeorm';
import type { Transaction } from '#platform/database';
import { CheckOut } from '../domain/check-out.entity.js';
import { DeletionRequest } from '../domain/deletion-request.entity.js';
import { HeldUpload } from '../domain/held-upload.entity.js';

/** What people have in hand of documents: who has them checked out, and how many uploads nobody has decided on. */
export async function documentsInHand(
  transaction: Transaction,
  documents: readonly string[],
): Promise<{ readonly checkOuts: readonly CheckOut[]; readonly uploads: number }> {
  const documentId = In([...documents]);
  return {
    checkOuts: await transaction.getRepository(CheckOut).findBy({ documentId }),
    uploads: await transaction.getRepository(HeldUpload).countBy({ documentId, state: 'waiting' }),
  };
}

/** Requests for the deletion of any of these objects that nobody has decided on. */
export async function requestedDeletions(
  transaction: Transaction,
  objects: readonly string[],
): Promise<DeletionRequest[]> {
  return transaction.getRepository(DeletionRequest).findBy({ objectId: In([...objects]), state: 'requested' });
}
