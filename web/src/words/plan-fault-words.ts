import type { I18n } from '@lingui/core';
import type { PlanFault, PlanFaultCode } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** What is wrong with a plan, and the way out: one sentence each. */
const words: Record<PlanFaultCode, string> = {
  'file-unreadable':
    /*i18n*/ 'Die Datei ist weder CSV noch XLSX noch xdomea 0301, oder sie ist beschädigt. Aus dem Quellsystem neu ausgeben oder in der Tabellenkalkulation als „CSV UTF-8“ speichern.',
  'file-too-large': /*i18n*/ 'Die Datei ist zu groß. Bilder und leere Blätter entfernen; ein Aktenplan passt in 20 MB.',
  'columns-missing':
    /*i18n*/ 'Spalten fehlen: {detail}. In die erste Zeile die Namen der Spalten schreiben, mindestens Kennzeichen und Bezeichnung.',
  'no-units': /*i18n*/ 'Die Datei enthält keine Einheit. Prüfen, ob das richtige Blatt vorn steht.',
  'mark-missing': /*i18n*/ 'Das Kennzeichen fehlt. Eintragen oder die Zeile löschen.',
  'mark-invalid':
    /*i18n*/ 'Das ist kein Kennzeichen. Erlaubt sind Buchstaben und Ziffern, geteilt durch Punkt, Strich, Schrägstrich oder ein Leerzeichen.',
  'mark-lost-digits':
    /*i18n*/ 'Die Tabellenkalkulation hat das Kennzeichen als Zahl gerundet. Die Spalte als Text formatieren und das Kennzeichen neu eintragen.',
  'mark-taken':
    /*i18n*/ 'Das Kennzeichen steht schon in Zeile {detail}. Eine der beiden Einheiten umbenennen oder löschen.',
  'title-missing': /*i18n*/ 'Die Bezeichnung fehlt. Eintragen.',
  'text-too-long': /*i18n*/ 'Der Text ist zu lang. Auf höchstens {detail} Zeichen kürzen.',
  'parent-missing': /*i18n*/ 'Die übergeordnete Einheit {detail} fehlt. Sie aufnehmen oder eine andere angeben.',
  'parent-not-continued':
    /*i18n*/ 'Das Kennzeichen setzt das der übergeordneten Einheit {detail} nicht fort. Kennzeichen oder Übergeordnetes berichtigen.',
  'retention-invalid':
    /*i18n*/ 'Das ist keine Aufbewahrungsfrist. Schreiben: Jahre (0 bis 150), „dauernd“ oder „Ereignis + Jahre“.',
  'retention-missing': /*i18n*/ 'Die Aufbewahrungsfrist ist nicht entschieden. Vor der Freigabe festlegen.',
  'retention-start-unknown': /*i18n*/ 'Der Fristbeginn ist unbekannt. Erlaubt: Jahresende, z.d.A.',
  'disposal-kind-unknown': /*i18n*/ 'Die Aussonderungsart ist unbekannt. Erlaubt: A, B oder V.',
  'disposal-kind-missing': /*i18n*/ 'Die Aussonderungsart ist nicht entschieden. Vor der Freigabe festlegen.',
  'day-invalid': /*i18n*/ 'Diesen Tag gibt es nicht. Als TT.MM.JJJJ oder JJJJ-MM-TT schreiben.',
  'validity-reversed': /*i18n*/ 'Das Ende der Gültigkeit liegt vor ihrem Anfang. Einen der beiden Tage berichtigen.',
  'yes-or-no-expected': /*i18n*/ 'Hier steht ja oder nein. Eines von beiden eintragen.',
  'lead-unit-unknown':
    /*i18n*/ 'Ein Amt {detail} gibt es nicht. Die Nummer berichtigen oder das Amt erst anlegen lassen.',
  'see-also-unknown':
    /*i18n*/ 'Der Verweis auf {detail} führt in keine Einheit dieser Fassung. Das ist erlaubt, wenn eine frühere Fassung gemeint ist.',
};

/** The codes that have words; a fault that came later shows its code. */
export const wordedFaults: readonly string[] = Object.keys(words);

export const faultSeverities: Record<PlanFault['severity'], { label: string; kind: BadgeKind }> = {
  error: { label: /*i18n*/ 'Fehler', kind: 'danger' },
  open: { label: /*i18n*/ 'offen', kind: 'warning' },
  note: { label: /*i18n*/ 'Hinweis', kind: 'info' },
};

/** A fault as a sentence with the way out. */
export function faultSentence(i18n: I18n, { code, detail }: Pick<PlanFault, 'code' | 'detail'>): string {
  const sentence = (words as Record<string, string | undefined>)[code];
  return sentence === undefined ? code : i18n._(sentence, { detail: detail ?? '?' });
}

/** A contradiction the server names as `code mark detail` when it refuses a change: mark and sentence. */
export function refusedSentence(i18n: I18n, text: string): string {
  const [code = '', mark = '', ...rest] = text.split(' ');
  const sentence =
    code === 'mark-taken'
      ? i18n.t('Das Kennzeichen gibt es in dieser Fassung schon. Ein anderes wählen.')
      : faultSentence(i18n, { code: code as PlanFaultCode, detail: rest.join(' ') });
  return `${mark}: ${sentence}`;
}
