/**
 * What the committed calibration says of pieces nothing was learned from, and what was right: for the conformance test.
 *
 * Use: node --import ./scripts/typescript-loader.mjs scripts/reading/reliability.mjs [--prints 120] [--seed conformance] [--batches pdf-jpeg-qr,…]
 * Prints one JSON array with an object for each piece: `source` (fixture or print), `best` (field → confidence and right),
 * `routing` (confidence and right; null without an office).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusPiece } from './corpus.mjs';
import { crowdedRegister } from './crowded-register.mjs';
import { FIELDS, isRight } from './judge.mjs';

const root = new URL('../../', import.meta.url);
const { readLetter } = await import(new URL('src/modules/intake/reading/read-letter.ts', root));
const { closeRecognisers, readPages } = await import(new URL('src/modules/intake/ocr/read-page.ts', root));

const { values } = parseArgs({
  options: {
    prints: { type: 'string', default: '120' },
    seed: { type: 'string', default: 'conformance' },
    // Batches of the scan fixtures whose pieces are read too; their recognition takes seconds a piece.
    batches: { type: 'string', default: '' },
  },
});
const register = crowdedRegister();
const folder = mkdtempSync(join(tmpdir(), 'talakte-reliability-'));
const judged = [];
try {
  for (const batch of values.batches.split(',').filter((name) => name !== '')) {
    judged.push(...(await fixturePieces(batch)));
  }
  for (let number = 0; number < Number(values.prints); number += 1) {
    const piece = await corpusPiece(values.seed, number, 'print', folder);
    judged.push(await judge('print', piece));
  }
} finally {
  await closeRecognisers();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(judged));

/** The first pages of the pieces of a batch that lies in the repository, read as the product reads them. */
async function fixturePieces(batch) {
  const place = new URL(`scan-fixtures/${batch}/`, root).pathname;
  const { pieces } = JSON.parse(readFileSync(join(place, 'expected.json'), 'utf8'));
  const read = await readPages({
    pages: pieces.map(({ pages: [first] }, index) => ({
      path: join(place, first.file),
      pageIndex: first.filePage - 1,
      imagePath: join(folder, `${String(index)}.image`),
      previewPath: join(folder, `${String(index)}.jpg`),
    })),
  });
  const results = [];
  for (const [index, piece] of pieces.entries()) {
    const pages = [read[index].reading];
    const { separatorOffice } = piece;
    results.push(await judge('fixture', { pages, separatorOffice, receivedOn: '2025-11-30', truth: truthOf(piece) }));
  }
  return results;
}

function truthOf(piece) {
  const { sender } = piece;
  return {
    unit: piece.office,
    file: piece.fileReference,
    subject: piece.subject,
    senderName: sender.organisation ?? sender.name,
    senderAddress: `${sender.street}, ${sender.postcode} ${sender.place}`,
    dateOfLetter: piece.dateOfLetter,
    documentType: piece.documentType,
    foreignReference: piece.references.filter(({ label }) => label === 'Unser Zeichen').map(({ value }) => value),
    ourReference: piece.references.find(({ normalised }) => normalised !== null)?.normalised ?? null,
  };
}

async function judge(source, { pages, separatorOffice, receivedOn, truth }) {
  const { suggestions, routing } = await readLetter({ pages, separatorOffice, receivedOn }, register);
  const best = {};
  for (const field of FIELDS) {
    const top = suggestions.find((one) => one.field === field);
    if (top !== undefined) best[field] = { confidence: top.confidence, right: isRight(field, top.value, truth) };
  }
  const isSent = routing.unitId !== null;
  const sent = isSent && { confidence: routing.confidence, right: routing.unitId === `unit-${String(truth.unit)}` };
  return { source, best, routing: isSent ? sent : null };
}
