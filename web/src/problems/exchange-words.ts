import type { ProblemWords } from './problem-words.js';

/** Words for conversions of old stock and for files that are handed out. */
export const exchangeWords: Record<string, ProblemWords> = {
  'EXCHANGE.CONVERSION_NOT_FOUND': {
    what: /*i18n*/ 'Diese Übernahme gibt es nicht, oder sie gehört jemand anderem.',
    todo: /*i18n*/ 'In der Liste der Übernahmen nachsehen.',
  },
  'EXCHANGE.STEP_NOT_ALLOWED': {
    what: /*i18n*/ 'Dieser Schritt geht jetzt nicht: Die Übernahme ist schon weiter, oder ihr fehlt die Prüfung.',
    todo: /*i18n*/ 'Die Seite neu laden und den Stand ansehen.',
  },
  'EXCHANGE.MANIFEST_TOO_LARGE': {
    what: /*i18n*/ 'Die Liste ist zu groß.',
    todo: /*i18n*/ 'In mehrere Listen teilen.',
  },
  'EXCHANGE.MANIFEST_MISSING': {
    what: /*i18n*/ 'Die Datei ist nicht angekommen oder nicht mehr da.',
    todo: /*i18n*/ 'Die Datei noch einmal wählen und senden.',
  },
  'EXCHANGE.FILE_NOT_IN_FOLDER': {
    what: /*i18n*/ 'Diese Datei hat sich geändert, während der Ordner gesendet wurde.',
    todo: /*i18n*/ 'Den Ordner noch einmal wählen: Nur Fehlendes und Geändertes wird gesendet.',
  },
  'EXCHANGE.FOLDER_INCOMPLETE': {
    what: /*i18n*/ 'Es fehlen noch Dateien des Ordners.',
    todo: /*i18n*/ 'Den Ordner noch einmal wählen: Nur die fehlenden Dateien werden gesendet.',
  },
  'EXCHANGE.HAND_OUT_NOT_FOUND': {
    what: /*i18n*/ 'Diese Herausgabe gibt es nicht, oder jemand anderes hat sie zusammenstellen lassen.',
    todo: /*i18n*/ 'Die Akte selbst zusammenstellen lassen.',
  },
  'EXCHANGE.HAND_OUT_NOT_READY': {
    what: /*i18n*/ 'Die Datei ist noch nicht fertig, oder sie ist nach ihrer Frist gelöscht.',
    todo: /*i18n*/ 'Warten, oder die Akte noch einmal zusammenstellen lassen.',
  },
  'EXCHANGE.HAND_OUT_OUTDATED': {
    what: /*i18n*/ 'In der Datei ist ein Dokument, das Sie nicht mehr sehen dürfen oder das seitdem gelöscht ist.',
    todo: /*i18n*/ 'Die Akte noch einmal zusammenstellen lassen: Die neue Datei enthält, was Sie jetzt sehen dürfen.',
  },
  'EXCHANGE.HAND_OUT_TOO_LARGE': {
    what: /*i18n*/ 'Das ist zu viel für ein ZIP.',
    todo: /*i18n*/ 'Weniger Akten oder Dokumente wählen und in mehreren ZIP herausgeben. Die Grenze setzt der Betrieb.',
  },
  'EXCHANGE.PURPOSE_MISSING': {
    what: /*i18n*/ 'Der Zweck fehlt, oder er ist zu lang.',
    todo: /*i18n*/ 'Mit höchstens 500 Zeichen angeben, wozu die Akte herausgegeben wird.',
  },
  'EXCHANGE.NOTHING_TO_HAND_OUT': {
    what: /*i18n*/ 'In dieser Auswahl ist kein Dokument, das herausgegeben werden kann.',
    todo: /*i18n*/ 'Eine andere Auswahl treffen.',
  },
  'EXCHANGE.CONTENT_CHANGED': {
    what: /*i18n*/ 'Die Datei im Ordner ist seit der Prüfung eine andere. Die Akte ist nicht übernommen.',
    todo: /*i18n*/ 'Noch einmal prüfen, dann wieder übernehmen.',
  },
  'EXCHANGE.FILE_NOT_TAKEN_OVER': {
    what: /*i18n*/ 'Die Übernahme dieser Akte ist mehrmals ohne erkennbaren Grund abgebrochen.',
    todo: /*i18n*/ 'Die Zeilen der Akte ansehen; die Verwaltung des Systems findet den Grund im Protokoll.',
  },
  'EXCHANGE.NOTHING_TO_CONVERT': {
    what: /*i18n*/ 'In dieser Liste ist keine Akte, die übernommen werden kann.',
    todo: /*i18n*/ 'Die Befunde beheben und noch einmal prüfen.',
  },
  'EXCHANGE.UNDO_REASON_MISSING': {
    what: /*i18n*/ 'Begründung oder Rechtsgrundlage fehlt, oder ein Text ist zu lang.',
    todo: /*i18n*/ 'Beides mit höchstens 500 Zeichen angeben.',
  },
  'EXCHANGE.UNDO_ALREADY_REQUESTED': {
    what: /*i18n*/ 'Die Rücknahme dieser Übernahme ist schon beantragt.',
    todo: /*i18n*/ 'Über den Antrag entscheiden, oder ihn zurückziehen.',
  },
  'EXCHANGE.NOTHING_TO_TAKE_BACK': {
    what: /*i18n*/ 'Keine Akte dieser Übernahme kann zurückgenommen werden: Mit jeder ist seither etwas geschehen.',
    todo: /*i18n*/ 'Einzelne Akten lassen sich auf ihrer Seite löschen; auch das brauchen zwei Personen.',
  },
  'EXCHANGE.SECOND_PERSON_FOR_UNDO': {
    what: /*i18n*/ 'Über die Rücknahme muss jemand anderes entscheiden als die Person, die sie beantragt hat.',
    todo: /*i18n*/ 'Eine zweite Person bitten.',
  },
  'EXCHANGE.ONLY_WHO_ASKED_FOR_UNDO': {
    what: /*i18n*/ 'Zurückziehen kann den Antrag nur, wer ihn gestellt hat.',
    todo: /*i18n*/ 'Den Antrag ablehnen, wenn die Übernahme bleiben soll.',
  },
  'EXCHANGE.UNDO_OUTDATED': {
    what: /*i18n*/ 'Seit Sie nachgesehen haben, ist mit Akten dieser Übernahme etwas geschehen.',
    todo: /*i18n*/ 'Die Seite neu laden, noch einmal ansehen und dann entscheiden.',
  },
  'EXCHANGE.RUN_TAKEN_BACK': {
    what: /*i18n*/ 'Nicht übernommen: Die Übernahme ist zurückgenommen worden.',
    todo: /*i18n*/ 'Die Liste noch einmal wählen: Das ist dann eine neue Übernahme.',
  },
  'EXCHANGE.COLLECTION_CANCELLED': {
    what: /*i18n*/ 'Das ZIP ist nicht gepackt worden: Der Sammelvorgang wurde abgebrochen.',
    todo: /*i18n*/ 'Die Akten noch einmal auswählen.',
  },
};
