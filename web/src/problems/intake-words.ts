import type { ProblemWords } from './problem-words.js';

/** Words for problems on the way from scanner to file. */
export const intakeWords: Record<string, ProblemWords> = {
  'INTAKE.FILE_EMPTY': {
    what: /*i18n*/ 'Die Datei ist leer (0 Byte).',
    todo: /*i18n*/ 'Am Scanner prüfen, ob der Auftrag fertig war, und den Stapel noch einmal scannen.',
  },
  'INTAKE.FILE_TYPE_UNKNOWN': {
    what: /*i18n*/ 'Der Inhalt der Datei ist kein PDF, TIFF, JPEG oder PNG, auch wenn der Name es sagt.',
    todo: /*i18n*/ 'Am Scanner PDF oder TIFF einstellen und neu scannen, oder die Datei in einem dieser Formate schicken.',
  },
  'INTAKE.FILE_ENCRYPTED': {
    what: /*i18n*/ 'Die PDF-Datei ist mit einem Kennwort verschlüsselt und kann nicht gelesen werden.',
    todo: /*i18n*/ 'Beim Absender eine Fassung ohne Kennwort anfordern oder das Papier neu scannen.',
  },
  'INTAKE.FILE_TRUNCATED': {
    what: /*i18n*/ 'Die Datei bricht mittendrin ab; das Ende fehlt.',
    todo: /*i18n*/ 'Die Datei noch einmal übertragen oder den Stapel neu scannen.',
  },
  'INTAKE.FILE_DAMAGED': {
    what: /*i18n*/ 'Die Datei ist beschädigt und lässt sich nicht öffnen.',
    todo: /*i18n*/ 'Den Stapel neu scannen. Das beschädigte Original bleibt unverändert gespeichert.',
  },
  'INTAKE.FILE_TOO_LARGE': {
    what: /*i18n*/ 'Die Datei ist größer als erlaubt.',
    todo: /*i18n*/ 'Den Stapel in mehrere Dateien teilen oder mit kleinerer Auflösung (300 dpi) scannen.',
  },
  'INTAKE.PDF_HAS_JAVASCRIPT': {
    what: /*i18n*/ 'Die PDF-Datei enthält ein Programm (JavaScript). Es wird nie ausgeführt.',
    todo: /*i18n*/ 'Die Seiten können bearbeitet werden. Bei fremden Absendern den Inhalt mit Vorsicht prüfen.',
  },
  'INTAKE.PDF_HAS_ATTACHMENTS': {
    what: /*i18n*/ 'In der PDF-Datei stecken weitere Dateien.',
    todo: /*i18n*/ 'Das Original herunterladen und prüfen, ob die Anlagen zur Akte gehören; dann einzeln einreichen.',
  },
  'INTAKE.JBIG2_SYMBOL_CODING': {
    what: /*i18n*/ 'Der Scanner hat ein Verfahren benutzt, das Zeichen verwechseln kann (JBIG2 mit Symbolen).',
    todo: /*i18n*/ 'Am Scanner die verlustbehaftete JBIG2-Kompression abschalten und neu scannen; so gescannt ist das Stück nicht beweissicher.',
  },
  'INTAKE.PAGE_TOO_LARGE': {
    what: /*i18n*/ 'Eine Seite hat mehr Bildpunkte, als verarbeitet werden können.',
    todo: /*i18n*/ 'Die Seite mit 300 dpi neu scannen; bei Plänen den Großformat-Scanner mit PDF verwenden.',
  },
  'INTAKE.TOO_MANY_PAGES': {
    what: /*i18n*/ 'Die Datei hat mehr Seiten als erlaubt.',
    todo: /*i18n*/ 'Den Stapel in mehrere Dateien teilen.',
  },
  'INTAKE.DECODE_TIMEOUT': {
    what: /*i18n*/ 'Das Öffnen der Datei hat zu lange gedauert und wurde abgebrochen.',
    todo: /*i18n*/ 'Noch einmal versuchen. Bleibt es dabei, neu scannen.',
  },
  'INTAKE.DECODE_OUT_OF_MEMORY': {
    what: /*i18n*/ 'Das Öffnen der Datei brauchte zu viel Speicher und wurde abgebrochen.',
    todo: /*i18n*/ 'Mit kleinerer Auflösung (300 dpi) neu scannen oder den Stapel teilen.',
  },
  'INTAKE.SEPARATOR_WITHOUT_PIECES': {
    what: /*i18n*/ 'Nach einem Trennblatt folgt keine Seite.',
    todo: /*i18n*/ 'Prüfen, ob ein Schriftstück vergessen oder doppelt eingezogen wurde, und es bei Bedarf nachscannen.',
  },
  'INTAKE.UPLOAD_BROKEN_OFF': {
    what: /*i18n*/ 'Die Übertragung ist abgebrochen, bevor alles angekommen war.',
    todo: /*i18n*/ 'Die Dateien noch einmal hochladen. Es wurde nichts doppelt angelegt.',
  },
  'INTAKE.PAGE_UNREADABLE': {
    what: /*i18n*/ 'Auf mindestens einer Seite wurde kaum Text erkannt.',
    todo: /*i18n*/ 'Die Seite ansehen und die Angaben von Hand eintragen; bei schlechtem Bild neu scannen.',
  },
  'INTAKE.DUPLICATE_BYTES': {
    what: /*i18n*/ 'Genau diese Datei ist schon einmal eingegangen.',
    todo: /*i18n*/ 'Den früheren Stapel ansehen. Ist es dieselbe Post, muss nichts weiter getan werden.',
  },
  'INTAKE.BATCH_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Stapel gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    todo: /*i18n*/ 'In der Poststelle nachsehen; die Nummer beginnt mit „S-“.',
  },
  'INTAKE.MAIL_ITEM_NOT_FOUND': {
    what: /*i18n*/ 'Dieses Stück gibt es nicht, oder Sie dürfen es nicht (mehr) sehen.',
    todo: /*i18n*/ 'Die Liste neu laden; vielleicht liegt es inzwischen in einem anderen Amt.',
  },
  'INTAKE.DROP_STILL_CHANGING': {
    what: /*i18n*/ 'Der Scanner schreibt noch an der Datei.',
    todo: /*i18n*/ 'Nichts tun: Sie wird übernommen, sobald sie einige Sekunden unverändert liegt.',
  },
  'INTAKE.WORKBENCH_FAULT': {
    what: /*i18n*/ 'Das Leseprogramm ist ausgefallen; an der Datei liegt es nicht.',
    todo: /*i18n*/ 'Es wird von selbst noch einmal versucht. Hält es an, den Betrieb verständigen.',
  },
  'INTAKE.WORKBENCH_CLOSED': {
    what: /*i18n*/ 'Das Leseprogramm wurde gerade beendet.',
    todo: /*i18n*/ 'Es wird von selbst noch einmal versucht. Hält es an, den Betrieb verständigen.',
  },
  'INTAKE.WORKBENCH_NOT_STARTED': {
    what: /*i18n*/ 'Das Leseprogramm ließ sich nicht starten.',
    todo: /*i18n*/ 'Es wird von selbst noch einmal versucht. Hält es an, den Betrieb verständigen.',
  },
  'INTAKE.ALREADY_FILED': {
    what: /*i18n*/ 'Das Stück liegt bereits in einer Akte.',
    todo: /*i18n*/ 'Die Liste wird neu geladen; es wurde nichts doppelt abgelegt.',
  },
  'INTAKE.CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes dieses Stück geändert.',
    todo: /*i18n*/ 'Die Änderungen unten vergleichen und entscheiden, was gelten soll.',
  },
  'INTAKE.STEP_NOT_ALLOWED': {
    what: /*i18n*/ 'In seinem jetzigen Zustand geht das mit dem Stück nicht.',
    todo: /*i18n*/ 'Den neuen Stand ansehen; vielleicht hat jemand anderes das Stück schon bearbeitet.',
  },
  'INTAKE.BATCH_WITHOUT_FILES': {
    what: /*i18n*/ 'Es ist keine Datei angekommen.',
    todo: /*i18n*/ 'Mindestens eine Datei wählen und noch einmal hochladen.',
  },
  'INTAKE.RETURNED_BY_OFFICE': {
    what: /*i18n*/ 'Das Amt hat das Stück als „nicht zuständig“ zurückgegeben.',
    todo: /*i18n*/ 'Den Grund lesen und das zuständige Amt wählen.',
  },
  'INTAKE.ADDRESSED_ELSEWHERE': {
    what: /*i18n*/ 'Das Schreiben ist an eine andere Behörde gerichtet.',
    todo: /*i18n*/ 'Prüfen, ob es weitergeleitet oder an den Absender zurückgeschickt werden muss.',
  },
  'INTAKE.PIECE_FAILED': {
    what: /*i18n*/ 'Das Lesen dieses Stücks ist mehrmals fehlgeschlagen. Alle anderen Stücke gehen weiter.',
    todo: /*i18n*/ 'Noch einmal lesen lassen oder die Angaben von Hand eintragen und weiterleiten.',
  },
  'INTAKE.DECODE_CRASHED': {
    what: /*i18n*/ 'Beim Öffnen der Datei ist das Leseprogramm abgestürzt.',
    todo: /*i18n*/ 'Noch einmal versuchen. Bleibt es dabei, neu scannen.',
  },
  'INTAKE.RECOGNITION_TIMED_OUT': {
    what: /*i18n*/ 'Die Texterkennung hat zu lange gedauert und wurde abgebrochen.',
    todo: /*i18n*/ 'Noch einmal lesen lassen oder die Angaben von Hand eintragen.',
  },
  'INTAKE.RECOGNITION_ENGINE_FAILED': {
    what: /*i18n*/ 'Die Texterkennung ist fehlgeschlagen.',
    todo: /*i18n*/ 'Noch einmal lesen lassen oder die Angaben von Hand eintragen.',
  },
  'INTAKE.PIECE_INCOMPLETE': {
    what: /*i18n*/ 'Mitten in diesem Stück wurde eine Datei abgewiesen; es ist wohl nicht vollständig.',
    todo: /*i18n*/ 'Die abgewiesene Datei neu scannen und mit dem Stück vergleichen, bevor es weitergeleitet wird.',
  },
  'INTAKE.ONLY_BLANK_PAGES': {
    what: /*i18n*/ 'Der Stapel enthält nur leere Seiten.',
    todo: /*i18n*/ 'Prüfen, ob die Blätter verkehrt herum im Einzug lagen, und den Stapel noch einmal scannen.',
  },
  'INTAKE.TOO_MANY_FILES': {
    what: /*i18n*/ 'Es sind mehr Dateien, als auf einmal angenommen werden. Es wurde nichts übernommen.',
    todo: /*i18n*/ 'Die Dateien auf mehrere Stapel verteilen.',
  },
  'INTAKE.BATCH_STUCK': {
    what: /*i18n*/ 'Der Stapel konnte mehrmals nicht bearbeitet werden. Alle Dateien sind gespeichert.',
    todo: /*i18n*/ 'Die Administration bitten, den Auftrag unter „Fehlgeschlagene Aufträge“ noch einmal anzustoßen.',
  },
  'INTAKE.PDF_COMPOSE_FAILED': {
    what: /*i18n*/ 'Die Lesefassung (PDF/A) konnte nicht erzeugt werden.',
    todo: /*i18n*/ 'Noch einmal lesen lassen. Bleibt es dabei, das Stück neu scannen.',
  },
  'INTAKE.RECOGNITION_ENGINE_MISSING': {
    what: /*i18n*/ 'Das eingestellte Programm zur Texterkennung ist nicht installiert.',
    todo: /*i18n*/ 'Die Administration verständigen und das Stück danach noch einmal lesen lassen.',
  },
  'INTAKE.NO_READING_COPY': {
    what: /*i18n*/ 'Das Stück konnte nicht gelesen werden und hat keine eigene Datei, die zur Akte genommen werden kann.',
    todo: /*i18n*/ 'Das Stück zurückgeben und neu scannen lassen.',
  },
  'STORAGE.FULL': {
    what: /*i18n*/ 'Der Speicher ist voll.',
    todo: /*i18n*/ 'Die Administration verständigen. Die Verarbeitung geht weiter, sobald wieder Platz ist; es geht nichts verloren.',
  },
  'STORAGE.UPLOAD_BROKEN': {
    what: /*i18n*/ 'Die Übertragung ist abgebrochen, bevor alles angekommen war.',
    todo: /*i18n*/ 'Die Dateien noch einmal hochladen. Es wurde nichts doppelt angelegt.',
  },
  'PLATFORM.DATABASE_UNAVAILABLE': {
    what: /*i18n*/ 'Die Datenbank ist gerade nicht erreichbar.',
    todo: /*i18n*/ 'Es ist nichts verloren. In einigen Minuten noch einmal versuchen; hält es an, den Betrieb verständigen.',
  },
  'STORAGE.UNREACHABLE': {
    what: /*i18n*/ 'Der Speicher ist nicht erreichbar.',
    todo: /*i18n*/ 'Kurz warten und noch einmal versuchen; dauert es an, die Administration verständigen.',
  },
  'STORAGE.OBJECT_CHANGED': {
    what: /*i18n*/ 'Die gespeicherte Datei ist nicht mehr die, die eingegangen ist: Der Prüfwert (SHA-256) weicht ab.',
    todo: /*i18n*/ 'Die Informationssicherheit verständigen und die Datei aus der Datensicherung zurückholen.',
  },
  'STORAGE.OBJECT_NOT_LOCKED': {
    what: /*i18n*/ 'Der Speicher schützt neue Dateien nicht gegen Löschen und Ändern; deshalb wurde nichts angenommen.',
    todo: /*i18n*/ 'Die Administration verständigen: Die Sperre des Speichers (Object Lock) ist zu prüfen.',
  },
};
