import type { ProblemWords } from './problem-words.js';

/** Words for the work on documents: uploads, versions, check-out, states. */
export const documentWords: Record<string, ProblemWords> = {
  'RECORDS.UPLOAD_WITHOUT_FILE': {
    what: /*i18n*/ 'Es wurde keine Datei mitgeschickt.',
    todo: /*i18n*/ 'Eine Datei wählen oder in das Fenster ziehen und noch einmal absenden.',
  },
  'RECORDS.UPLOAD_FORMAT_UNKNOWN': {
    what: /*i18n*/ 'Die Datei hat kein Format, das zur Akte genommen wird, oder Name und Inhalt passen nicht zusammen.',
    todo: /*i18n*/ 'Als PDF, Bild, Text oder in einem Format von Office oder OpenDocument speichern und noch einmal hochladen. Makros und Archive werden nicht angenommen.',
  },
  'RECORDS.UPLOAD_TOO_LARGE': {
    what: /*i18n*/ 'Die Datei ist zu groß.',
    todo: /*i18n*/ 'Die Datei teilen oder verkleinern, zum Beispiel Bilder mit geringerer Auflösung speichern.',
  },
  'RECORDS.UPLOAD_INCOMPLETE': {
    what: /*i18n*/ 'Die Übertragung der Datei ist abgebrochen. Es wurde nichts gespeichert.',
    todo: /*i18n*/ 'Noch einmal hochladen.',
  },
  'RECORDS.DOCUMENT_FROZEN': {
    what: /*i18n*/ 'Das Dokument ist festgeschrieben und nimmt keine Änderungen mehr an.',
    todo: /*i18n*/ 'Für einen neuen Stand ein neues Dokument anlegen und auf dieses verweisen.',
  },
  'RECORDS.ATTACHMENT_IMPOSSIBLE': {
    what: /*i18n*/ 'Das Dokument kann nicht Anlage dieses Dokuments werden.',
    todo: /*i18n*/ 'Ein Dokument derselben Akte wählen, das selbst keine Anlage ist. Hat das eigene Dokument Anlagen, diese zuerst lösen.',
  },
  'RECORDS.NOT_ATTACHED': {
    what: /*i18n*/ 'Das Dokument ist keine Anlage mehr.',
    todo: /*i18n*/ 'Die Akte neu laden. Es ist nichts weiter zu tun.',
  },
  'RECORDS.ATTACHMENTS_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Jemand anderes hat die Anlagen inzwischen geändert.',
    todo: /*i18n*/ 'Die Anlagen ansehen und die Reihenfolge noch einmal ändern.',
  },
  'RECORDS.SUB_FILE_NOT_EMPTY': {
    what: /*i18n*/ 'In der Teilakte liegen noch Vorgänge, vielleicht auch solche, die Sie nicht sehen.',
    todo: /*i18n*/ 'Die Vorgänge vorher umlegen, oder die Teilakte schließen statt sie zu entfernen.',
  },
  'RECORDS.PAPER_LENT': {
    what: /*i18n*/ 'Die Papierakte ist schon ausgeliehen.',
    todo: /*i18n*/ 'Erst die Rückgabe eintragen, dann neu ausleihen.',
  },
  'RECORDS.PAPER_STILL_LENT': {
    what: /*i18n*/ 'Die Papierakte ist ausgeliehen. Solange kann die Akte nicht rein elektronisch geführt werden.',
    todo: /*i18n*/ 'Erst die Rückgabe der Papierakte eintragen, dann das Medium ändern.',
  },
  'RECORDS.FILE_WITHOUT_PAPER': {
    what: /*i18n*/ 'Die Akte wird nach ihren Angaben nur elektronisch geführt; Papier zum Ausleihen hat sie nicht.',
    todo: /*i18n*/ 'Gibt es doch Papier, zuerst in den Angaben zur Akte das Medium auf hybrid oder Papier ändern.',
  },
  'RECORDS.LOAN_INVALID': {
    what: /*i18n*/ 'Eine Angabe zur Ausleihe fehlt oder passt nicht.',
    todo: /*i18n*/ 'Eintragen, an wen die Akte geht, und einen Tag ab heute, bis zu dem sie zurück sein soll.',
  },
  'RECORDS.LOAN_NOT_FOUND': {
    what: /*i18n*/ 'Diese Ausleihe gibt es nicht.',
    todo: /*i18n*/ 'Die Akte neu laden und die Ausleihe dort noch einmal ansehen.',
  },
  'RECORDS.PAPER_NOT_LENT': {
    what: /*i18n*/ 'Die Papierakte ist schon zurück.',
    todo: /*i18n*/ 'Die Akte neu laden. Es ist nichts weiter zu tun.',
  },
  'RECORDS.SUB_FILE_NOT_FOUND': {
    what: /*i18n*/ 'Diese Teilakte gibt es in der Akte nicht.',
    todo: /*i18n*/ 'Die Akte neu laden und eine ihrer Teilakten wählen.',
  },
  'RECORDS.SUB_FILE_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Jemand anderes hat die Teilakte inzwischen geändert.',
    todo: /*i18n*/ 'Die Akte neu laden, den neuen Stand ansehen und den Schritt bei Bedarf noch einmal tun.',
  },
  'RECORDS.PROCEEDING_NOT_DIVISIBLE': {
    what: /*i18n*/ 'Ein Teilvorgang hat selbst keine Teilvorgänge.',
    todo: /*i18n*/ 'Einen Vorgang wählen, der kein Teilvorgang ist. Hat der Vorgang selbst Teilvorgänge, diese zuerst herausnehmen.',
  },
  'RECORDS.VOLUMES_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Jemand anderes hat inzwischen einen Band angelegt.',
    todo: /*i18n*/ 'Die Akte neu laden. Einen weiteren Band nur anlegen, wenn der neue schon voll ist.',
  },
  'RECORDS.CROSS_REFERENCE_END_NOT_FOUND': {
    what: /*i18n*/ 'Worauf verwiesen werden soll, gibt es nicht, oder Sie dürfen es nicht sehen.',
    todo: /*i18n*/ 'Noch einmal suchen und aus der Liste wählen.',
  },
  'RECORDS.CROSS_REFERENCE_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Verweis gibt es nicht mehr.',
    todo: /*i18n*/ 'Die Verweise neu laden. Es ist nichts weiter zu tun.',
  },
  'RECORDS.CROSS_REFERENCE_TO_ITSELF': {
    what: /*i18n*/ 'Etwas kann nicht auf sich selbst verweisen.',
    todo: /*i18n*/ 'Eine andere Akte wählen, oder darin einen Vorgang oder ein Dokument.',
  },
  'RECORDS.CROSS_REFERENCE_EXISTS': {
    what: /*i18n*/ 'Dieser Verweis ist schon eingetragen.',
    todo: /*i18n*/ 'Die Verweise ansehen. Eine andere Art des Verweises ist möglich.',
  },
  'RECORDS.DOCUMENT_STEP_IMPOSSIBLE': {
    what: /*i18n*/ 'Dieser Schritt passt nicht zum Zustand des Dokuments.',
    todo: /*i18n*/ 'Das Dokument neu laden und den Zustand ansehen.',
  },
  'RECORDS.DOCUMENT_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Jemand anderes hat das Dokument inzwischen geändert.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und dann noch einmal entscheiden.',
  },
  'RECORDS.DOCUMENT_CHECKED_OUT': {
    what: /*i18n*/ 'Jemand anderes hat das Dokument ausgecheckt.',
    todo: /*i18n*/ 'Warten, bis es eingecheckt ist, oder die Person fragen. Ist sie nicht erreichbar, kann die Teamleitung das Dokument freigeben.',
  },
  'RECORDS.NOT_CHECKED_OUT': {
    what: /*i18n*/ 'Sie haben das Dokument nicht ausgecheckt.',
    todo: /*i18n*/ 'Das Dokument neu laden; vielleicht wurde es schon freigegeben.',
  },
  'RECORDS.VERSION_NOT_FOUND': {
    what: /*i18n*/ 'Das Dokument hat keine solche Fassung.',
    todo: /*i18n*/ 'Das Dokument neu laden und die Fassung aus der Liste wählen.',
  },
  'RECORDS.HELD_UPLOAD_NOT_FOUND': {
    what: /*i18n*/ 'Diese Einreichung gibt es nicht.',
    todo: /*i18n*/ 'Das Dokument öffnen; offene Einreichungen stehen dort über der Anzeige.',
  },
  'RECORDS.HELD_UPLOAD_DECIDED': {
    what: /*i18n*/ 'Über diese Einreichung ist schon entschieden.',
    todo: /*i18n*/ 'In der Historie des Dokuments steht, was aus ihr geworden ist.',
  },
  'RECORDS.NOT_YOUR_UPLOAD': {
    what: /*i18n*/ 'Diese Datei hat jemand anderes eingereicht.',
    todo: /*i18n*/ 'Die Person, die sie eingereicht hat, oder die Teamleitung entscheidet, was aus ihr wird.',
  },
  'RECORDS.UPLOADS_UNDECIDED': {
    what: /*i18n*/ 'Zu dem Dokument warten noch Einreichungen auf eine Entscheidung.',
    todo: /*i18n*/ 'Die Einreichungen über der Anzeige des Dokuments öffnen und entscheiden.',
  },
  'RECORDS.METADATA_INVALID': {
    what: /*i18n*/ 'Eine Angabe ist so nicht möglich.',
    todo: /*i18n*/ 'Das genannte Feld berichtigen: Pflichtfelder ausfüllen, höchstens 500 Zeichen, gültige Tage, Ende nicht vor dem Anfang.',
  },
  'RECORDS.METADATA_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Jemand anderes hat die Angaben inzwischen geändert; Ihre wurden nicht gespeichert.',
    todo: /*i18n*/ 'Das Fenster neu öffnen, den neuen Stand ansehen und die eigene Änderung noch einmal eintragen.',
  },
};
