import { In } from 'typeorm';
import { queryIn, type Transaction } from '#platform/database';
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

/** The loan of the paper of a file that is out. */
export async function openLoan(
  transaction: Transaction,
  fileId: string,
): Promise<{ readonly borrower: string; readonly since: string } | undefined> {
  const [row] = await queryIn<{ borrower: string; since: string }>(
    transaction,
    'SELECT borrower, lent_on::text AS since FROM paper_loan WHERE file_id = $1 AND returned_on IS NULL',
    [fileId],
  );
  return row;
}

/** Requests for the deletion of any of these objects that nobody has decided on. */
export async function requestedDeletions(
  transaction: Transaction,
  objects: readonly string[],
): Promise<DeletionRequest[]> {
  return transaction.getRepository(DeletionRequest).findBy({ objectId: In([...objects]), state: 'requested' });
}
