import { RequestInvalid } from '#platform/http';
import type { BulkSelection } from '../application/selections.js';
import type { BulkSelectionRequest } from './dto/bulk-run.request.js';

/** The one way in which files were chosen. @throws {RequestInvalid} Thrown when it says none or several. */
export function selectionOf({ fileIds, list, search }: BulkSelectionRequest): BulkSelection {
  const given: BulkSelection[] = [
    ...(fileIds ? [{ fileIds }] : []),
    ...(list ? [{ list }] : []),
    ...(search ? [{ search }] : []),
  ];
  const [selection] = given;
  if (selection === undefined || given.length > 1)
    throw new RequestInvalid([
      { field: 'selection', code: 'isOneOf', message: 'selection must hold one of fileIds, list, search' },
    ]);
  return selection;
}
