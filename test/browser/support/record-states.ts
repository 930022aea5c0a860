import type { Page } from 'playwright-core';
import { listOf, problem } from './answers.js';
import { check, deadLetter, entry, fileWith, id, openDocument, workOnDocument } from './made-up.js';
import {
  ADMINISTRATOR,
  AUDITOR,
  CASEWORKER,
  DATABASE_GONE,
  DATABASE_WORDS,
  NO_CONNECTION_WORDS,
  press,
  type State,
} from './page-state.js';

const NO_METADATA = { version: 0, fields: [] };
const FILE_AT = `/akten/${id(2)}`;

/** States of files, search, audit and operations. */
export const RECORD_STATES: readonly State[] = [
  {
    of: 'files without network',
    as: CASEWORKER,
    at: '/akten',
    answers: { '/files': 'no-connection', '/filing-plan': 'no-connection' },
    reads: NO_CONNECTION_WORDS,
  },
  {
    of: 'files on their way',
    as: CASEWORKER,
    at: '/akten',
    answers: { '/files': 'never', '/filing-plan': 'never' },
    reads: 'Akten werden geladen …',
  },
  {
    of: 'files with a filter that fits nothing',
    as: CASEWORKER,
    at: '/akten?q=gibtesnicht',
    reads: 'Keine Akte gefunden',
  },
  {
    of: 'new file without subject',
    as: CASEWORKER,
    at: '/akten',
    act: openNewFile,
    reads: 'Bitte einen Betreff eingeben.',
  },
  { of: 'file that does not exist', as: CASEWORKER, at: FILE_AT, reads: 'Diese Akte gibt es nicht' },
  {
    of: 'file with nothing in it',
    as: CASEWORKER,
    at: FILE_AT,
    answers: {
      [`/files/${id(2)}`]: { body: fileWith(0) },
      [`/files/${id(2)}/history`]: listOf([]),
      [`/files/${id(2)}/metadata`]: { body: NO_METADATA },
    },
    reads: 'Die Akte ist noch leer',
  },
  ...(['anzeige', 'angaben', 'historie', 'fassungen'] as const).map((tab) => ({
    of: `document, ${tab}`,
    as: CASEWORKER,
    at: `${FILE_AT}?dokument=${id(50_001)}&reiter=${tab}`,
    answers: {
      [`/files/${id(2)}`]: { body: fileWith(3) },
      [`/files/${id(2)}/metadata`]: { body: NO_METADATA },
      [`/documents/${id(50_001)}`]: { body: openDocument() },
      [`/documents/${id(50_001)}/work`]: { body: workOnDocument() },
    },
    reads: {
      anzeige: 'Für dieses Dokument gibt es keine Anzeige.',
      angaben: 'Herkunft aus dem Scan',
      historie: 'TalAkte (Posteingang) hat das Stück in den Posteingang des Amts gelegt.',
      fassungen: 'Befund beim Prüfen der Datei',
    }[tab],
  })),
  {
    of: 'document that does not exist',
    as: CASEWORKER,
    at: `${FILE_AT}?dokument=${id(50_001)}`,
    answers: { [`/files/${id(2)}`]: { body: fileWith(3) } },
    reads: 'Dieses Dokument gibt es nicht',
  },
  { of: 'search before anything is typed', as: CASEWORKER, at: '/suche', reads: 'Wonach suchen Sie?' },
  { of: 'search without hits', as: CASEWORKER, at: '/suche?q=gibtesnicht', reads: 'Nichts gefunden für' },
  {
    of: 'search without database',
    as: CASEWORKER,
    at: '/suche?q=Fachwerk',
    answers: { '/search': DATABASE_GONE },
    reads: DATABASE_WORDS,
  },
  {
    of: 'palette',
    as: CASEWORKER,
    at: '/akten',
    act: openPalette,
    reads: 'Alle Dokumente nach „Fachwerk“ durchsuchen',
  },
  {
    of: 'page without the right to it',
    as: CASEWORKER,
    at: '/pruefung',
    reads: 'Diese Seite gibt es nicht, oder Sie dürfen sie nicht sehen.',
  },
  {
    of: 'journal without database',
    as: AUDITOR,
    at: '/pruefung',
    answers: { '/journal': DATABASE_GONE },
    reads: DATABASE_WORDS,
  },
  {
    of: 'journal entry with values before and after',
    as: AUDITOR,
    at: '/pruefung?objektart=mail-item',
    answers: { '/journal': listOf([entry(1)]) },
    reads: 'Filter leeren',
  },
  {
    of: 'journal with a filter that fits nothing',
    as: AUDITOR,
    at: '/pruefung?objekt=gibtesnicht',
    reads: 'Kein Eintrag passt zum Filter',
  },
  {
    of: 'blocks before the first',
    as: AUDITOR,
    at: '/pruefung?reiter=bloecke',
    answers: { '/journal/blocks': listOf([]) },
    reads: 'Noch kein Block',
  },
  {
    of: 'check that runs',
    as: AUDITOR,
    at: '/pruefung?reiter=pruefen',
    answers: { '/integrity/checks': { body: [check('running')] } },
    reads: 'Prüfung läuft …',
  },
  {
    of: 'check that found a change',
    as: AUDITOR,
    at: '/pruefung?reiter=pruefen',
    answers: {
      '/integrity/checks': {
        body: [check('failed', { kind: 'entry', id: '42', code: 'INTEGRITY.ENTRY_CHANGED', details: {} })],
      },
    },
    reads: 'Ein Journaleintrag ist nachträglich verändert worden.',
  },
  {
    of: 'no check yet',
    as: AUDITOR,
    at: '/pruefung?reiter=pruefen',
    answers: { '/integrity/checks': { body: [] } },
    reads: 'Noch keine Prüfung',
  },
  {
    of: 'jobs that were given up',
    as: ADMINISTRATOR,
    at: '/betrieb',
    answers: {
      '/dead-letters': { body: [deadLetter()] },
      '/dead-letters/.*': problem(404, 'OPERATIONS.DEAD_LETTER_NOT_FOUND'),
    },
    act: press('Noch einmal versuchen'),
    reads: 'Diesen liegengebliebenen Auftrag gibt es nicht mehr.',
  },
  { of: 'no job given up', as: ADMINISTRATOR, at: '/betrieb', reads: 'Nichts ist liegen geblieben' },
];

async function openNewFile(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Akte anlegen' }).click();
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Springen zu' }).waitFor();
  await page.keyboard.type('Fachwerk');
}
