import type { DocumentWork, SessionUser } from '../../api/contract.js';
import { workableStates } from '../../words/document-work-words.js';

/** What a person is offered to do with a document. */
export interface OfferedSteps {
  checkOut: boolean;
  checkIn: boolean;
  newVersion: boolean;
  forceRelease: boolean;
  finish: boolean;
  dispatch: boolean;
}

const unfinished = ['draft', 'in-progress', 'in-co-signature'];

/** What comes next for a document in its state, by who has it and who asks. */
export function offeredSteps(work: DocumentWork, user: SessionUser, isInvalid: boolean): OfferedSteps {
  const mayWork = user.permissions.includes('records.file') && !isInvalid;
  const isFree = work.checkOut === null;
  const isMine = work.checkOut?.userId === user.id;
  const isWorkable = mayWork && workableStates.includes(work.state);
  return {
    checkOut: isWorkable && isFree,
    checkIn: isWorkable && isMine,
    newVersion: isWorkable && isFree,
    forceRelease: !isFree && !isMine && user.permissions.includes('records.release-documents'),
    finish: mayWork && isFree && unfinished.includes(work.state),
    dispatch: mayWork && work.state === 'final',
  };
}
