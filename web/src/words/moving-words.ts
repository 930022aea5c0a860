import type { FileMove, LeftValue, MoveEffect, MoveObstacle } from '../api/contract.js';

/** What a move means for what moves. */
export const moveEffects: Record<MoveEffect, string> = {
  'lead-changed':
    /*i18n*/ 'Ein anderes Amt wird federführend: Seine Leute sehen den Inhalt, die bisherigen unter Umständen nicht mehr.',
  'retention-longer': /*i18n*/ 'Der Inhalt wird länger aufbewahrt als bisher.',
  'retention-shorter':
    /*i18n*/ 'Der Inhalt wird kürzer aufbewahrt als bisher. Muss er länger bleiben, vorher die Zielakte umschreiben.',
  'disposal-changed': /*i18n*/ 'Die Aussonderungsart ist eine andere.',
  'level-raised':
    /*i18n*/ 'Der Inhalt wird vertraulicher: Wer für die Stufe nicht zugelassen ist, sieht ihn nicht mehr.',
  'wall-gained': /*i18n*/ 'Der Inhalt kommt hinter eine weitere Schranke.',
  'grants-left': /*i18n*/ 'Freigaben der bisherigen Akte gelten für ihn nicht mehr.',
  'grants-gained': /*i18n*/ 'Wer eine Freigabe auf die Zielakte hat, sieht ihn.',
};

/** What keeps something where it is, and the way out. */
export const moveObstacles: Record<MoveObstacle['kind'], { what: string; todo: string }> = {
  'file-closed': {
    what: /*i18n*/ 'Die Akte ist geschlossen (z. d. A.).',
    todo: /*i18n*/ 'Die Akte vorher wieder öffnen.',
  },
  'file-invalid': {
    what: /*i18n*/ 'Die Akte ist als ungültig gekennzeichnet.',
    todo: /*i18n*/ 'Die Kennzeichnung vorher zurücknehmen.',
  },
  'proceeding-closed': {
    what: /*i18n*/ 'Der Vorgang ist abgeschlossen oder ungültig.',
    todo: /*i18n*/ 'Den Vorgang als Ganzes verschieben oder ihn vorher wieder öffnen.',
  },
  'sub-file-closed': {
    what: /*i18n*/ 'Der Vorgang liegt in einer geschlossenen Teilakte.',
    todo: /*i18n*/ 'Die Teilakte vorher wieder öffnen oder die ganze Akte zusammenführen.',
  },
  'attachment-alone': {
    what: /*i18n*/ 'Eine Anlage geht nicht ohne ihr Hauptdokument.',
    todo: /*i18n*/ 'Das Hauptdokument wählen oder die Anlage vorher lösen.',
  },
  'checked-out': {
    what: /*i18n*/ 'Jemand hat das Dokument ausgecheckt.',
    todo: /*i18n*/ 'Einchecken lassen, oder die Sachgebietsleitung gibt es frei.',
  },
  'held-upload': {
    what: /*i18n*/ 'Eine abgegebene Fassung wartet auf eine Entscheidung.',
    todo: /*i18n*/ 'Vorher am Dokument entscheiden.',
  },
  'deletion-requested': {
    what: /*i18n*/ 'Eine Löschung ist beantragt und nicht entschieden.',
    todo: /*i18n*/ 'Den Antrag entscheiden lassen oder zurückziehen.',
  },
  'open-circulation': {
    what: /*i18n*/ 'Das Dokument ist in einer Umlaufmappe unterwegs.',
    todo: /*i18n*/ 'Den Umlauf vorher zu Ende bringen oder beenden.',
  },
  'unfiled-mail': {
    what: /*i18n*/ 'Post für diese Akte ist noch nicht abgelegt.',
    todo: /*i18n*/ 'Die Post vorher ablegen oder einer anderen Akte zuordnen.',
  },
  'level-lost': {
    what: /*i18n*/ 'Die Zielakte ist weniger vertraulich: Der Inhalt verlöre seinen Schutz.',
    todo: /*i18n*/ 'Vorher die Vertraulichkeit der Zielakte anheben.',
  },
  'wall-lost': {
    what: /*i18n*/ 'Die Zielakte liegt nicht hinter derselben Schranke: Der Inhalt verlöre seinen Schutz.',
    todo: /*i18n*/ 'Eine Zielakte hinter der Schranke wählen oder diese vorher dahinter legen.',
  },
  undecided: {
    what: /*i18n*/ 'Beide Akten sagen Unterschiedliches.',
    todo: /*i18n*/ 'Unten je Angabe entscheiden, was in der Zielakte steht.',
  },
  'values-unfit': {
    what: /*i18n*/ 'So passen die Fachangaben nicht zur Fallaktenart der Zielakte.',
    todo: /*i18n*/ 'Unten anders entscheiden oder die Fachangaben vorher ändern.',
  },
};

/** What was done with two files, as it is seen from one of them. */
export const moveKinds: Record<FileMove['kind'], Record<FileMove['direction'], string>> = {
  move: { out: /*i18n*/ 'Inhalt verschoben nach', in: /*i18n*/ 'Inhalt erhalten aus' },
  merge: { out: /*i18n*/ 'Aufgegangen in', in: /*i18n*/ 'Zusammengeführt mit' },
  split: { out: /*i18n*/ 'Abgeteilt in', in: /*i18n*/ 'Abgeteilt aus' },
};

/** Why a value stays with a merged file. */
export const leftValueReasons: Record<LeftValue['reason'], string> = {
  'no-type': /*i18n*/ 'die Zielakte hat keine Fallaktenart',
  'field-gone': /*i18n*/ 'die Fallaktenart der Zielakte hat dieses Feld nicht',
  'kind-changed': /*i18n*/ 'das Feld hat dort eine andere Art',
  'not-allowed': /*i18n*/ 'der Wert passt dort nicht zu den übrigen Angaben',
};
