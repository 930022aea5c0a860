import type { ProblemWords } from './problem-words.js';

/** Words for trying a version of the plan out on the stock, applying and undoing it. */
export const rehearsalWords: Record<string, ProblemWords> = {
  'RECORDS.REHEARSAL_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Probelauf gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    todo: /*i18n*/ 'Zurück zu den Fassungen des Aktenplans gehen und dort einen Probelauf wählen.',
  },
  'RECORDS.REHEARSAL_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Der Probelauf ist inzwischen geändert oder neu berechnet worden.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und den Schritt bei Bedarf wiederholen.',
  },
  'RECORDS.REHEARSAL_STATE_REFUSES': {
    what: /*i18n*/ 'In diesem Zustand lässt der Probelauf den Schritt nicht zu.',
    todo: /*i18n*/ 'Warten, bis der laufende Schritt fertig ist, und den Stand ansehen.',
  },
  'RECORDS.REHEARSAL_NOT_READY': {
    what: /*i18n*/ 'Es fehlen noch Entscheidungen, Begründungen oder Unterschriften.',
    todo: /*i18n*/ 'Die offenen Punkte des Berichts entscheiden oder die fehlende Unterschrift einholen.',
  },
  'RECORDS.REHEARSAL_APPROVED_ALREADY': {
    what: /*i18n*/ 'Diese Seite hat den Bericht schon unterschrieben.',
    todo: /*i18n*/ 'Nichts weiter zu tun; es fehlt höchstens die andere Seite.',
  },
  'RECORDS.REHEARSAL_SECOND_PERSON_REQUIRED': {
    what: /*i18n*/ 'Für die zweite Seite muss eine andere Person unterschreiben.',
    todo: /*i18n*/ 'Eine zweite Person mit diesem Recht bitten.',
  },
  'RECORDS.REHEARSAL_STALE': {
    what: /*i18n*/ 'Bestand oder Aktenplan haben sich seit dem Probelauf geändert; es wurde nichts übernommen.',
    todo: /*i18n*/ 'Neu proben. Die Unterschriften bleiben, solange nur neue Akten hinzukamen und alles entschieden ist; sonst verfallen sie.',
  },
  'RECORDS.REHEARSAL_UNDO_WOULD_LOSE': {
    what: /*i18n*/ 'Seit der Übernahme sind Akten angelegt oder geändert worden, deren Stand verloren ginge.',
    todo: /*i18n*/ 'Beim Zurücknehmen stehen die Akten, die Sie sehen dürfen: diese einzeln prüfen, oder statt der Rücknahme eine neue Fassung auf Grundlage der alten entwerfen und proben.',
  },
  'RECORDS.REHEARSAL_PLAN_SUPERSEDED': {
    what: /*i18n*/ 'Diese Fassung ist abgelöst und kann nicht mehr geprobt werden.',
    todo: /*i18n*/ 'Einen Entwurf auf ihrer Grundlage anlegen und diesen proben.',
  },
  'RECORDS.REHEARSAL_PLAN_NOT_RELEASED': {
    what: /*i18n*/ 'Die Fassung ist noch ein Entwurf.',
    todo: /*i18n*/ 'Die Fassung erst von Schriftgutverwaltung und Stadtarchiv freigeben lassen, dann übernehmen.',
  },
  'RECORDS.REHEARSAL_PLAN_NOT_IN_FORCE': {
    what: /*i18n*/ 'Inzwischen ist eine andere Fassung in Kraft.',
    todo: /*i18n*/ 'Erst deren Übernahme zurücknehmen, oder eine neue Fassung entwerfen und proben.',
  },
  'RECORDS.REHEARSAL_SUBJECT_UNKNOWN': {
    what: /*i18n*/ 'Im Bericht kommt diese Akte oder Einheit nicht vor; es wurde nichts entschieden.',
    todo: /*i18n*/ 'Den Bericht neu laden und dort wählen, worüber entschieden wird.',
  },
  'RECORDS.REHEARSAL_DECISION_INVALID': {
    what: /*i18n*/ 'Diese Einheit gehört nicht zur Fassung oder führt keine Akten, oder die Begründung fehlt.',
    todo: /*i18n*/ 'Eine aktenführende Einheit der Fassung wählen und eine Begründung mit höchstens 500 Zeichen angeben.',
  },
  'RECORDS.STOCK_BUSY': {
    what: /*i18n*/ 'Andere arbeiten gerade zu lange an Akten, als dass der ganze Bestand gehalten werden könnte.',
    todo: /*i18n*/ 'Es wird von selbst noch einmal versucht; sonst zu einer ruhigeren Zeit wiederholen.',
  },
};
