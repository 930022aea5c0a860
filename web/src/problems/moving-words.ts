import type { ProblemWords } from './problem-words.js';

/** Words for moving what lies in files: other files, merging, splitting, taking back. */
export const movingWords: Record<string, ProblemWords> = {
  'RECORDS.MOVE_INVALID': {
    what: /*i18n*/ 'So lässt sich nichts verschieben: Es ist nichts gewählt, das Gewählte liegt nicht in dieser Akte, oder das Ziel fehlt oder ist dieselbe Akte.',
    todo: /*i18n*/ 'Vorgänge oder Dokumente dieser Akte und ein anderes Ziel wählen.',
  },
  'RECORDS.MOVE_OBSTRUCTED': {
    what: /*i18n*/ 'Etwas hält den Inhalt da, wo er liegt.',
    todo: /*i18n*/ 'Die Vorschau ansehen: Dort steht jedes Hindernis mit seinem Ausweg. Danach erneut ausführen.',
  },
  'RECORDS.MOVE_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Seit der Vorschau hat sich in einer der Akten etwas geändert. Es ist nichts verschoben worden.',
    todo: /*i18n*/ 'Die neue Vorschau ansehen und erneut bestätigen.',
  },
  'RECORDS.MOVE_NOT_FOUND': {
    what: /*i18n*/ 'Diese Verschiebung gibt es in der Akte nicht.',
    todo: /*i18n*/ 'Die Akte neu laden.',
  },
  'RECORDS.MOVE_NOT_UNDOABLE': {
    what: /*i18n*/ 'Seither ist in einer der Akten weitergearbeitet worden. Ein Zurücknehmen würde diesen Stand verlieren.',
    todo: /*i18n*/ 'Die Vorgänge und Dokumente über „Inhalt verschieben“ einzeln zurücklegen; sie behalten dabei, was seither hinzukam.',
  },
  'RECORDS.MOVE_UNDO_UNPROTECTED': {
    what: /*i18n*/ 'Die Akte, in die der Inhalt zurückkäme, ist weniger geschützt als die, in der er jetzt liegt. Es ist nichts zurückgenommen worden.',
    todo: /*i18n*/ 'Den Inhalt über „Inhalt verschieben“ in eine ebenso vertrauliche Akte hinter derselben Schranke legen oder in eine neue abteilen.',
  },
  'RECORDS.MERGED_INTO_OTHER': {
    what: /*i18n*/ 'Der Inhalt dieser Akte liegt in einer anderen Akte. Sie selbst ist nur noch der Nachweis davon.',
    todo: /*i18n*/ 'In der anderen Akte weiterarbeiten, oder unter „Herkunft und Verbleib“ die Zusammenführung zurücknehmen.',
  },
};
