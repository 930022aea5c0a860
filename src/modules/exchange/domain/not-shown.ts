/** Why a document cannot be shown, by the code of what was found in it. */
const WORDS: Readonly<Record<string, string>> = {
  'no-stored-file': 'zu ihm ist keine Datei gespeichert (Papier)',
  'INTAKE.FILE_EMPTY': 'die Datei ist leer',
  'INTAKE.FILE_TYPE_UNKNOWN': 'diese Art von Datei lässt sich nicht als Seiten darstellen',
  'INTAKE.FILE_ENCRYPTED': 'die Datei ist mit einem Kennwort verschlüsselt',
  'INTAKE.FILE_TRUNCATED': 'die Datei ist abgeschnitten',
  'INTAKE.FILE_DAMAGED': 'die Datei ist beschädigt',
  'INTAKE.PAGE_TOO_LARGE': 'eine Seite ist zu groß, um dargestellt zu werden',
  'INTAKE.TOO_MANY_PAGES': 'die Datei hat mehr Seiten, als dargestellt werden',
  'INTAKE.DECODE_TIMEOUT': 'das Öffnen der Datei dauert zu lange',
  'INTAKE.DECODE_OUT_OF_MEMORY': 'das Öffnen der Datei braucht zu viel Speicher',
  'INTAKE.DECODE_CRASHED': 'die Datei lässt das Programm abstürzen, das sie öffnet',
  'STORAGE.OBJECT_NOT_FOUND': 'die gespeicherte Datei ist nicht da',
  'STORAGE.OBJECT_CHANGED': 'die gespeicherte Datei hat eine andere Prüfsumme als bei der Ablage',
};

/** Why a document cannot be shown, in words for whoever reads the copy. */
export function notShownWords(code: string): string {
  return WORDS[code] ?? 'die Datei lässt sich nicht lesen';
}
