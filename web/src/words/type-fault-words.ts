import type { I18n } from '@lingui/core';
import type { FileTypeContent, TypeFault } from '../api/contract.js';

/** What is wrong with a file type, and the way out: one sentence each. */
const words: Record<TypeFault['code'], string> = {
  'file-too-large': /*i18n*/ 'Die Datei ist größer als {detail}. Das ist keine Fallaktenart.',
  'json-unreadable': /*i18n*/ 'Die Datei ist kein lesbares JSON ({detail}). Aus TalAkte neu ausgeben.',
  'format-unknown': /*i18n*/ 'Die Datei ist keine Fallaktenart; hier muss „{detail}“ stehen.',
  'object-expected': /*i18n*/ 'Hier muss ein Objekt in geschweiften Klammern stehen.',
  'list-expected': /*i18n*/ 'Hier muss eine Liste in eckigen Klammern stehen.',
  'text-expected': /*i18n*/ 'Hier muss ein Text in Anführungszeichen stehen.',
  'number-expected': /*i18n*/ 'Hier muss eine Zahl stehen.',
  'whole-number-expected': /*i18n*/ 'Hier muss eine ganze Zahl stehen.',
  'yes-or-no-expected': /*i18n*/ 'Hier muss true oder false stehen.',
  'property-missing': /*i18n*/ 'Die Angabe „{detail}“ fehlt.',
  'property-unknown': /*i18n*/ 'Diese Angabe gibt es nicht. Erlaubt: {detail}.',
  'value-unknown': /*i18n*/ 'Dieser Wert ist nicht erlaubt. Erlaubt: {detail}.',
  'text-too-long': /*i18n*/ 'Der Text ist zu lang. Auf höchstens {detail} Zeichen kürzen.',
  'list-too-long': /*i18n*/ 'Die Liste ist zu lang; höchstens {detail} Einträge.',
  'number-out-of-range': /*i18n*/ 'Die Zahl liegt außerhalb von {detail}.',
  'type-key-invalid':
    /*i18n*/ 'Der Schlüssel besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel hundesteuer.',
  'title-missing': /*i18n*/ 'Die Bezeichnung der Fallaktenart fehlt.',
  'key-invalid':
    /*i18n*/ 'Der Schlüssel beginnt mit einem Kleinbuchstaben und enthält nur Buchstaben (ohne Umlaute) und Ziffern.',
  'key-taken': /*i18n*/ 'Dieser Schlüssel ist schon vergeben ({detail}). Einen anderen wählen.',
  'label-missing': /*i18n*/ 'Die Bezeichnung fehlt.',
  'label-taken': /*i18n*/ 'Diese Bezeichnung gibt es schon ({detail}). Eine andere wählen.',
  'kind-changed':
    /*i18n*/ 'Das Feld hatte in der vorigen Fassung eine andere Art ({detail}). Für etwas anderes ein neues Feld mit neuem Schlüssel anlegen.',
  'setting-not-for-kind': /*i18n*/ 'Diese Einstellung passt nicht zur Art des Feldes (nur: {detail}). Leeren.',
  'choices-missing': /*i18n*/ 'Eine Auswahl braucht mindestens einen Wert.',
  'choice-empty': /*i18n*/ 'Jeder Wert der Auswahl braucht Schlüssel und Bezeichnung.',
  'choice-taken': /*i18n*/ 'Diesen Wert gibt es in der Auswahl schon.',
  'range-reversed': /*i18n*/ 'Der größte Wert ist kleiner als der kleinste ({detail}).',
  'mask-missing': /*i18n*/ 'Das Muster fehlt: A für Buchstaben, 9 für Ziffern, * für beides.',
  'default-invalid': /*i18n*/ 'Die Vorbelegung passt nicht zum Feld.',
  'condition-unknown': /*i18n*/ 'Die Bedingung nennt ein Feld, das es nicht gibt.',
  'condition-later': /*i18n*/ 'Die Bedingung darf nur ein Feld nennen, das davor steht.',
  'condition-kind': /*i18n*/ 'Eine Bedingung kann nur an Auswahl, Mehrfachauswahl oder ja/nein hängen.',
  'condition-value': /*i18n*/ 'Diesen Wert kann das Feld der Bedingung nicht haben. Möglich: {detail}.',
  'columns-too-many': /*i18n*/ 'In Listen passen höchstens {detail} Felder als Spalten.',
  'document-type-missing': /*i18n*/ 'Der Dokumenttyp fehlt, an dem das Dokument erkannt wird.',
  'role-unknown': /*i18n*/ 'Diese Rolle gibt es nicht. Vorhanden: {detail}.',
  'count-reversed': /*i18n*/ 'Die Höchstzahl ist kleiner als die Mindestzahl ({detail}).',
  'placeholder-unknown': /*i18n*/ 'Der Platzhalter nennt weder ein Feld noch eine Rolle.',
  'placeholder-open': /*i18n*/ 'Eine geschweifte Klammer hat kein Gegenstück.',
  'plan-unit-unknown': /*i18n*/ 'Dieses Kennzeichen gibt es im Aktenplan in Kraft nicht.',
  'plan-unit-elsewhere': /*i18n*/ 'Die vorgeschlagene Aktenplaneinheit liegt nicht unter den erlaubten ({detail}).',
  'office-unknown': /*i18n*/ 'Ein Amt mit dieser Nummer gibt es nicht.',
  'retention-reason-missing': /*i18n*/ 'Eine abweichende Aufbewahrungsfrist braucht einen Grund.',
};

/** A fault as a sentence with the way out. */
export function typeFaultWords(i18n: I18n, { code, detail }: Pick<TypeFault, 'code' | 'detail'>): string {
  return i18n._(words[code], { detail: detail ?? '' });
}

/** What a place is called in the page: the part of the type, by its label where it has one. */
export function placeWords(i18n: I18n, pointer: string, content?: FileTypeContent): string {
  const [, part = '', index = ''] = pointer.split('/');
  const at = Number(index);
  const named: Partial<Record<string, string | undefined>> = {
    fields: content?.fields[at]?.label,
    tabs: content?.tabs[at]?.title,
    roles: content?.roles[at]?.title,
    checklist: content?.checklist[at]?.title,
  };
  const parts: Partial<Record<string, string>> = {
    fields: i18n.t('Feld'),
    tabs: i18n.t('Register'),
    roles: i18n.t('Rolle'),
    checklist: i18n.t('Checkliste'),
    naming: i18n.t('Betreff der Akten'),
    title: i18n.t('Bezeichnung'),
    retention: i18n.t('Aufbewahrung'),
    planUnits: i18n.t('Aktenplaneinheiten'),
    defaultPlanUnit: i18n.t('Vorgeschlagene Aktenplaneinheit'),
    offices: i18n.t('Ämter'),
  };
  const name = parts[part] ?? pointer;
  if (index === '' || Number.isNaN(at)) return name;
  return `${name} ${String(at + 1)}${named[part] ? ` „${named[part]}“` : ''}`;
}
