import type { Task, TaskEvent } from '../api/contract.js';

/** Views of the task list, in their order. */
export const taskViews: { value: string; label: string }[] = [
  { value: 'inbox', label: /*i18n*/ 'meine und offene' },
  { value: 'mine', label: /*i18n*/ 'bei mir' },
  { value: 'offered', label: /*i18n*/ 'noch bei niemandem' },
  { value: 'colleagues', label: /*i18n*/ 'bei Kolleginnen und Kollegen' },
  { value: 'team', label: /*i18n*/ 'meines Teams' },
  { value: 'unresolved', label: /*i18n*/ 'ohne Zuständige' },
  { value: 'done', label: /*i18n*/ 'von mir erledigt' },
];

/** Why nobody could be found for a task. */
export const unresolvedWords: Record<NonNullable<Task['unresolved']>, string> = {
  'user-unknown': /*i18n*/ 'Die genannte Person gibt es hier nicht.',
  'role-unknown': /*i18n*/ 'Niemand ist für die genannte Rolle benannt.',
  'unit-unknown': /*i18n*/ 'Das genannte Amt gibt es hier nicht.',
  'manager-unknown': /*i18n*/ 'Es war keine Führungskraft zu finden.',
  'keeper-unknown': /*i18n*/ 'Die Akte, deren federführendes Amt gefragt ist, war nicht zu finden.',
};

/** What happened with a task. */
export const taskEvents: Record<string, string> = {
  opened: /*i18n*/ '{actor} hat die Aufgabe ausgelöst.',
  claimed: /*i18n*/ '{actor} hat die Aufgabe übernommen.',
  'given-back': /*i18n*/ '{actor} hat die Aufgabe zurückgegeben.',
  assigned: /*i18n*/ '{actor} hat die Aufgabe {assignee} zugewiesen.',
  delegated: /*i18n*/ '{actor} hat die Aufgabe an {assignee} weitergegeben.',
  taken: /*i18n*/ '{actor} hat die Aufgabe an sich genommen.',
  rescheduled: /*i18n*/ '{actor} hat Termin oder Gewicht der Aufgabe geändert.',
  commented: /*i18n*/ '{actor} hat etwas zur Aufgabe geschrieben.',
  completed: /*i18n*/ '{actor} hat die Aufgabe erledigt.',
  withdrawn: /*i18n*/ 'Die Aufgabe ist entfallen.',
};

/** Whoever did something, and in whose place. */
export function actorOf({ actor, actsFor }: Pick<TaskEvent, 'actor' | 'actsFor'>, inPlace: string): string {
  return actsFor === null ? actor : `${actor} (${inPlace} ${actsFor})`;
}

const HIGH = 70;
const LOW = 35;

/** How much a task matters, in a word; nothing for what is usual. */
export function priorityWord(priority: number): string | undefined {
  if (priority >= HIGH) return /*i18n*/ 'dringend';
  return priority <= LOW ? /*i18n*/ 'nachrangig' : undefined;
}
