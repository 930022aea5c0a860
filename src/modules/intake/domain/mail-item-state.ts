/**
 * States of a piece of mail (Posteingangsstück):
 * waiting (cut out of its batch), reading, review (a person of the mail room decides), delivered (in an office's
 * in-tray), returned (the office says: not ours), problem (cannot be read; a person decides), filed (a document now).
 */
export type MailItemState = 'waiting' | 'reading' | 'review' | 'delivered' | 'filed' | 'returned' | 'problem';

/** Steps that change the state. */
export type MailItemStep =
  'start-reading' | 'finish-reading' | 'fail' | 'deliver' | 'return' | 'file' | 'retry' | 'correct';

const ALLOWED: Readonly<Record<MailItemStep, readonly MailItemState[]>> = {
  'start-reading': ['waiting', 'reading'],
  'finish-reading': ['reading'],
  fail: ['waiting', 'reading'],
  deliver: ['review', 'returned', 'problem', 'delivered'],
  return: ['delivered'],
  file: ['delivered'],
  retry: ['problem', 'review'],
  correct: ['review', 'returned', 'problem', 'delivered'],
};

/** Whether a step may be taken in a state. */
export function isStepAllowed(state: MailItemState, step: MailItemStep): boolean {
  return ALLOWED[step].includes(state);
}
