import type { CalendarDay } from '#kernel/calendar-day';
import { retainUntil, type RetentionClock } from './retention-end.js';

/**
 * Where a file (Akte) stands in its life. What the authority does itself ends with `due-for-disposal`; the states behind
 * it are entered by disposal (Aussonderung).
 */
export type FileLifeState =
  | 'draft'
  | 'open'
  | 'waiting-for-event'
  | 'retention-running'
  | 'kept-for-ever'
  | 'due-for-disposal'
  | 'offered'
  | 'to-be-transferred'
  | 'to-be-destroyed'
  | 'transferred'
  | 'archived'
  | 'deleted';

/**
 * The arrows between the states. Closed files are in one of the four states after `open`; which one follows from the
 * retention rule and the day. A draft is opened or thrown away; an open file is deleted only by two
 * persons.
 */
export const FILE_LIFE: Readonly<Record<FileLifeState, readonly FileLifeState[]>> = {
  draft: ['open', 'deleted'],
  open: ['waiting-for-event', 'retention-running', 'kept-for-ever', 'due-for-disposal', 'deleted'],
  'waiting-for-event': ['open', 'retention-running', 'due-for-disposal'],
  'retention-running': ['open', 'due-for-disposal', 'waiting-for-event'],
  'kept-for-ever': ['open', 'offered'],
  'due-for-disposal': [
    'open',
    'waiting-for-event',
    'retention-running',
    'offered',
    'to-be-transferred',
    'to-be-destroyed',
  ],
  offered: ['to-be-transferred', 'to-be-destroyed'],
  'to-be-transferred': ['transferred'],
  'to-be-destroyed': ['deleted'],
  transferred: ['archived', 'to-be-transferred'],
  archived: ['deleted'],
  deleted: [],
};

/** The state of a file that is open (no clock) or closed (with its clock) on a day. */
export function fileLifeState(clock: RetentionClock | null, today: CalendarDay): FileLifeState {
  if (clock === null) return 'open';
  const end = retainUntil(clock);
  if (end !== null) return today > end ? 'due-for-disposal' : 'retention-running';
  return clock.rule.kind === 'permanent' ? 'kept-for-ever' : 'waiting-for-event';
}
