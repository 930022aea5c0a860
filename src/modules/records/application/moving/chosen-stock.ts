import { documentsToMove } from '../../domain/moving/moving-documents.js';
import { MoveInvalid } from '../../moving-errors.js';
import type { StockDocument, StockProceeding } from '../../persistence/moving/moving-stock.js';
import type { MoveRequest } from './move-request.js';

/** What lies in a file, and what of it goes. */
export interface ChosenStock {
  readonly proceedings: readonly StockProceeding[];
  readonly documents: readonly StockDocument[];
  /** Every proceeding of the file, for what lies in closed ones. */
  readonly all: readonly StockProceeding[];
}

/**
 * What was chosen, with everything that belongs to it; all there is where a file goes as a whole, also what the person who
 * moves it may not see.
 * @throws {MoveInvalid} Thrown when nothing was chosen, or something that does not lie in the file or may not be seen.
 */
export function chooseFrom(
  stock: { readonly proceedings: readonly StockProceeding[]; readonly documents: readonly StockDocument[] },
  { kind, proceedingIds, documentIds }: Pick<MoveRequest, 'kind' | 'proceedingIds' | 'documentIds'>,
): ChosenStock {
  const all = stock.proceedings;
  if (kind === 'merge') return { proceedings: all, documents: stock.documents, all };
  const chosen = { proceedingIds: new Set(proceedingIds), documentIds: new Set(documentIds) };
  const named = all.filter(({ proceeding, isSeen }) => isSeen && chosen.proceedingIds.has(proceeding.id));
  const single = stock.documents.filter(({ id, isSeen }) => isSeen && chosen.documentIds.has(id));
  if (named.length < chosen.proceedingIds.size || single.length < chosen.documentIds.size)
    throw new MoveInvalid('not-in-file');
  const goes = (id: string | null): boolean => id !== null && chosen.proceedingIds.has(id);
  const proceedings = all.filter(({ proceeding: { id, partOfId } }) => goes(id) || goes(partOfId));
  const proceedingsGoing = new Set(proceedings.map(({ proceeding }) => proceeding.id));
  const documents = documentsToMove(stock.documents, { ...chosen, proceedingIds: proceedingsGoing });
  if (proceedings.length + documents.length === 0) throw new MoveInvalid('nothing-chosen');
  return { proceedings, documents, all };
}
