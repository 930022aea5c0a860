import type { Page } from 'playwright-core';
import { type Answer, listOf, problem } from './answers.js';
import { batchWithProblems, fileWith, id, openPiece, piece } from './made-up.js';
import {
  CASEWORKER,
  DATABASE_GONE,
  DATABASE_WORDS,
  MAIL_ROOM,
  NO_CONNECTION_WORDS,
  press,
  type State,
} from './page-state.js';

const PIECE_AT = `/poststelle/stueck/${id(1001)}`;
const IN_TRAY = {
  '/in-tray': listOf([piece(1, { state: 'delivered' }), piece(2, { state: 'delivered' })]),
  [`/mail-items/${id(1001)}`]: { body: openPiece(1, { state: 'delivered' }) },
  [`/files/${id(2)}`]: { body: fileWith(1) },
};
const QUEUE = { '/mail-items': listOf([piece(1), piece(2)]), [`/mail-items/${id(1001)}`]: { body: openPiece(1) } };

/** States of the pages of mail room and in-tray. */
export const MAIL_STATES: readonly State[] = [
  {
    of: 'mail room on its way',
    as: MAIL_ROOM,
    at: '/poststelle',
    answers: { '/mail-items': 'never', '/batches': 'never' },
    reads: 'Stücke werden geladen …',
  },
  {
    of: 'mail room with nothing to do',
    as: MAIL_ROOM,
    at: '/poststelle',
    answers: { '/mail-items': listOf([]), '/batches': listOf([]) },
    reads: 'Alles erledigt',
  },
  {
    of: 'mail room without database',
    as: MAIL_ROOM,
    at: '/poststelle',
    answers: { '/mail-items': DATABASE_GONE, '/batches': DATABASE_GONE },
    reads: DATABASE_WORDS,
  },
  {
    of: 'mail room without network',
    as: MAIL_ROOM,
    at: '/poststelle',
    answers: { '/mail-items': 'no-connection', '/batches/events': 'no-connection' },
    reads: NO_CONNECTION_WORDS,
  },
  {
    of: 'mail room with a filter that fits nothing',
    as: MAIL_ROOM,
    at: '/poststelle?q=gibtesnicht',
    reads: 'Kein Stück passt zum Filter',
  },
  {
    of: 'batch with a refused file and a piece that failed',
    as: MAIL_ROOM,
    at: `/poststelle/stapel/${id(3)}`,
    answers: { [`/batches/${id(3)}`]: { body: batchWithProblems() } },
    reads: 'Beim Absender eine Fassung ohne Kennwort anfordern',
  },
  {
    of: 'batch that does not exist',
    as: MAIL_ROOM,
    at: `/poststelle/stapel/${id(3)}`,
    reads: 'Diesen Stapel gibt es nicht',
  },
  { of: 'piece in the editor', as: MAIL_ROOM, at: PIECE_AT, answers: QUEUE, reads: 'Stück 1 von 2 der Liste' },
  { of: 'piece that does not exist', as: MAIL_ROOM, at: PIECE_AT, reads: 'Dieses Stück gibt es nicht' },
  {
    of: 'piece somebody else changed meanwhile',
    as: MAIL_ROOM,
    at: PIECE_AT,
    answers: { ...QUEUE, ...changedMeanwhile() },
    act: correctSubject,
    reads: 'Inzwischen hat jemand anderes dieses Stück geändert.',
  },
  {
    of: 'piece with fields the API refuses',
    as: MAIL_ROOM,
    at: PIECE_AT,
    answers: {
      ...QUEUE,
      [`PATCH /mail-items/${id(1001)}`]: problem(422, 'HTTP.REQUEST_INVALID', {
        violations: [{ field: 'fields.subject', code: 'isStorableText', message: 'NUL' }],
      }),
    },
    act: correctSubject,
    reads: /Betreff: enthält Zeichen, die nicht gespeichert werden können/,
  },
  {
    of: 'piece with unsaved fields on leaving',
    as: MAIL_ROOM,
    at: PIECE_AT,
    answers: QUEUE,
    act: leaveUnsaved,
    reads: 'Sie haben Felder geändert und noch nicht gespeichert.',
  },
  { of: 'in-tray with nothing in it', as: CASEWORKER, at: '/posteingang', reads: 'Der Posteingang ist leer' },
  {
    of: 'in-tray without database',
    as: CASEWORKER,
    at: '/posteingang',
    answers: { '/in-tray': DATABASE_GONE },
    reads: DATABASE_WORDS,
  },
  { of: 'in-tray with a piece', as: CASEWORKER, at: '/posteingang', answers: IN_TRAY, reads: 'steht im Schreiben' },
  {
    of: 'in-tray whose piece is gone',
    as: CASEWORKER,
    at: '/posteingang',
    answers: { ...IN_TRAY, [`/mail-items/${id(1001)}`]: problem(404, 'INTAKE.MAIL_ITEM_NOT_FOUND') },
    reads: 'Dieses Stück gibt es nicht',
  },
  {
    of: 'in-tray where somebody else was faster',
    as: CASEWORKER,
    at: '/posteingang',
    answers: { ...IN_TRAY, [`/mail-items/${id(1001)}/file`]: problem(409, 'INTAKE.ALREADY_FILED') },
    act: press('In Akte ablegen'),
    reads: 'Das Stück liegt bereits in einer Akte.',
  },
  {
    of: 'in-tray on giving back',
    as: CASEWORKER,
    at: '/posteingang',
    answers: IN_TRAY,
    act: press('Nicht zuständig'),
    reads: 'Wenn bekannt, das zuständige Amt nennen.',
  },
  {
    of: 'keys of the in-tray',
    as: CASEWORKER,
    at: '/posteingang',
    answers: IN_TRAY,
    act: (page) => page.keyboard.press('?'),
    reads: 'Nicht zuständig: zurückgeben',
  },
];

function changedMeanwhile(): Record<string, Answer> {
  let isChanged = false;
  return {
    [`PATCH /mail-items/${id(1001)}`]: async (route) => {
      isChanged = true;
      await route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: '{"code":"INTAKE.CHANGED_MEANWHILE"}',
      });
    },
    [`GET /mail-items/${id(1001)}`]: async (route) => {
      const fields = { ...(openPiece(1)['fields'] as object), subject: 'Von der Kollegin geändert' };
      const body = JSON.stringify(isChanged ? openPiece(1, { version: 4, fields }) : openPiece(1));
      await route.fulfill({ contentType: 'application/json', body });
    },
  };
}

async function correctSubject(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Betreff' }).fill('Von mir geändert');
  await page.keyboard.press('Control+s');
}

async function leaveUnsaved(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Betreff' }).fill('Von mir geändert');
  await page.keyboard.press('Alt+n');
}
