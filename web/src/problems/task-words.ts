import type { ProblemWords } from './problem-words.js';

/** Words for the task list. */
export const taskWords: Record<string, ProblemWords> = {
  'TASKS.ASSIGNEE_NOT_POSSIBLE': {
    what: /*i18n*/ 'Dieser Person kann keine Aufgabe gegeben werden.',
    todo: /*i18n*/ 'Jemanden wählen, der Aufgaben bearbeitet und sich anmelden kann.',
  },
  'TASKS.CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Die Aufgabe hat sich inzwischen geändert.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und den Schritt bei Bedarf noch einmal ausführen.',
  },
  'TASKS.DUE_IS_LEADS': {
    what: /*i18n*/ 'Eine gesetzte Frist verschiebt nur die Leitung.',
    todo: /*i18n*/ 'Die Leitung bitten, oder die Aufgabe auf Wiedervorlage legen.',
  },
  'TASKS.HELD_BY_OTHER': {
    what: /*i18n*/ 'Die Aufgabe liegt bei jemand anderem.',
    todo: /*i18n*/ 'Den Stand neu laden. Ist es dringend, die Aufgabe mit Begründung übernehmen.',
  },
  'TASKS.INPUT_INVALID': {
    what: /*i18n*/ 'Eine Angabe fehlt, ist zu lang oder nicht möglich.',
    todo: /*i18n*/ 'Die genannte Angabe berichtigen; eine Begründung hat höchstens 2000 Zeichen.',
  },
  'TASKS.MENTION_NOT_POSSIBLE': {
    what: /*i18n*/ 'Eine erwähnte Person darf die Aufgabe nicht sehen.',
    todo: /*i18n*/ 'Die Erwähnung weglassen oder jemanden wählen, der an der Aufgabe beteiligt ist.',
  },
  'TASKS.NOT_RETURNABLE': {
    what: /*i18n*/ 'Zurückgeben geht nicht: Außer Ihnen ist niemand gefragt.',
    todo: /*i18n*/ 'Die Aufgabe mit einem Hinweis an jemand anderen weitergeben.',
  },
  'TASKS.ROLE_INVALID': {
    what: /*i18n*/ 'So ist die Rolle nicht erklärt.',
    todo: /*i18n*/ 'Genau eines angeben: eine Rolle der Beschäftigten, ein Amt oder Personen.',
  },
  'TASKS.TASK_NOT_FOUND': {
    what: /*i18n*/ 'Diese Aufgabe gibt es nicht, oder Sie dürfen sie nicht sehen.',
    todo: /*i18n*/ 'Die Aufgabenliste neu laden.',
  },
  'TASKS.TASK_OVER': {
    what: /*i18n*/ 'Die Aufgabe ist nicht mehr offen.',
    todo: /*i18n*/ 'Im Verlauf der Aufgabe nachsehen, wer sie erledigt hat oder warum sie entfallen ist.',
  },
};
