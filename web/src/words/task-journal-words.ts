/** Sentences of the journal about tasks. */
export const taskSentences: Record<string, string> = {
  'tasks.task-claimed': /*i18n*/ '{actor} hat die Aufgabe übernommen.',
  'tasks.task-given-back': /*i18n*/ '{actor} hat die Aufgabe zurückgegeben.',
  'tasks.task-assigned': /*i18n*/ '{actor} hat die Aufgabe zugewiesen.',
  'tasks.task-delegated': /*i18n*/ '{actor} hat die Aufgabe weitergegeben.',
  'tasks.task-taken': /*i18n*/ '{actor} hat die Aufgabe an sich genommen.',
  'tasks.task-rescheduled': /*i18n*/ '{actor} hat Termin oder Gewicht der Aufgabe geändert.',
  'tasks.task-commented': /*i18n*/ '{actor} hat etwas zur Aufgabe geschrieben.',
  'tasks.role-changed': /*i18n*/ '{actor} hat erklärt, wer eine Rolle in Abläufen hat.',
};
