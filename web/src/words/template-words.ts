import type { ReferenceTemplates, TemplateFault } from '../api/contract.js';

/** The three kinds of references. */
export const templateNames: Record<keyof ReferenceTemplates, { label: string; hint: string }> = {
  file: {
    label: /*i18n*/ 'Aktenzeichen',
    hint: /*i18n*/ 'Platzhalter in geschweiften Klammern: unit (Amt), plan (Kennzeichen), fileNo (Ordnungsnummer), year (Jahr). Mit fileNo:4 wird die Nummer auf vier Stellen aufgefüllt.',
  },
  proceeding: {
    label: /*i18n*/ 'Vorgangszeichen',
    hint: /*i18n*/ 'Platzhalter in geschweiften Klammern: file (Aktenzeichen), proceedingNo (Nummer des Vorgangs).',
  },
  document: {
    label: /*i18n*/ 'Geschäftszeichen',
    hint: /*i18n*/ 'Platzhalter in geschweiften Klammern: parent (Zeichen von Akte oder Vorgang), documentNo (Nummer des Dokuments), unit (Amt).',
  },
};

/** What is wrong with a template, and what to do. */
export const templateFaults: Record<TemplateFault['code'], string> = {
  'placeholder-unknown': /*i18n*/ '„{part}“ gibt es hier nicht. Nur die genannten Platzhalter verwenden.',
  'number-missing': /*i18n*/ '„{part}“ fehlt: ohne laufende Nummer wären Zeichen nicht eindeutig.',
  'plan-missing': /*i18n*/ '„{part}“ fehlt: das Kennzeichen der Aktenplaneinheit gehört ins Aktenzeichen.',
  'base-missing': /*i18n*/ '„{part}“ fehlt: das Zeichen muss das darüberliegende fortsetzen.',
  'not-divided': /*i18n*/ '„{part}“ läuft zusammen: ein Trennzeichen dazwischen setzen.',
  'like-proceeding': /*i18n*/ '„{part}“ sähe aus wie ein Vorgangszeichen: etwas Unterscheidendes ergänzen.',
  'placeholder-twice': /*i18n*/ '„{part}“ steht zweimal da: eines streichen.',
  'character-forbidden': /*i18n*/ '„{part}“ enthält ein Zeichen, das in Aktenzeichen nicht vorkommen darf.',
  'too-long': /*i18n*/ 'Der Aufbau ist länger als {part} Zeichen.',
};
