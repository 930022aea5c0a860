/**
 * The product's own way of a batch, in a process of its own: hash and store the scan, look at every page for separators
 * and blanks, read pieces, write and store their PDF/A, read the letter and route it. Only the database is left out.
 * Use: `node --import scripts/typescript-loader.mjs bench/intake/whole-way.mjs ORDER.json`; prints one JSON object.
 */
import { createReadStream, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { processSeconds } from '../measure/process-time.mjs';

const intake = '../../src/modules/intake';
const { PageWorkbench } = await import(`${intake}/workbench/page-workbench.ts`);
const { cutIntoPieces } = await import(`${intake}/domain/pieces.ts`);
const { readLetter } = await import(`${intake}/reading/read-letter.ts`);
const { demoCityContent } = await import(`${intake}/reading/testing/demo-city-register.ts`);
const { InMemoryRegister } = await import(`${intake}/reading/testing/in-memory-register.ts`);
const { LocalObjectStore } = await import('../../src/modules/storage/local/local-object-store.ts');

const RECEIVED = new Date('2026-01-15T08:00:00Z');
const LOCK = { retention: { mode: 'governance', retainUntil: new Date('2099-01-01T00:00:00Z') }, hold: false };

const order = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const data = fileURLToPath(new URL('../../src/roles/demo/data/', import.meta.url));
const register = new InMemoryRegister(demoCityContent((name) => readFileSync(path.join(data, name), 'utf8')));
const store = new LocalObjectStore(path.join(order.folder, 'objects'));
await store.start();
const workbench = new PageWorkbench({ workFolder: path.join(order.folder, 'work'), timeLimitMs: 600_000 });
await startChildren();

const pids = [process.pid, ...workbench.childPids];
const [cpuBefore, wallBefore] = [processSeconds(pids), performance.now()];
const pieces = await Promise.all(order.files.map(takeIn));
const [cpuAfter, wallAfter] = [processSeconds(pids), performance.now()];
const isSameChildren = [process.pid, ...workbench.childPids].every((pid) => pids.includes(pid));
await workbench.close();
const pages = pieces.flat().flatMap(({ output }) => output.pages);
console.log(
  JSON.stringify({
    // A child that was replaced on the way takes its time with it: then the time of the whole run has to do.
    cpuSeconds: isSameChildren ? cpuAfter.own + cpuAfter.children - cpuBefore.own - cpuBefore.children : null,
    engineCpuSeconds: cpuAfter.children - cpuBefore.children,
    wallSeconds: (wallAfter - wallBefore) / 1000,
    engine: pages[0].reading.engine,
    pages: pages.map(({ reading }) => ({ text: reading.text, attempts: reading.attempts, doubtful: reading.doubtful })),
  }),
);

/**
 * A worker runs for weeks and keeps each process for hundreds of pages: that these start, and that code is compiled while
 * they read their first pages, is no part of a batch. Compiling tesseract.js costs 2 to 3 CPU s, spread over three pages.
 */
async function startChildren() {
  const [{ path: first, pages: count }] = order.files;
  const pages = Array.from({ length: Math.min(order.firstPages, count) }, (_, pageIndex) => ({
    path: first,
    pageIndex,
  }));
  await Promise.all(
    Array.from({ length: availableParallelism() }, async (_, child) => {
      const folder = path.join(order.folder, `first-${String(child)}`);
      mkdirSync(folder);
      for (const page of pages) await workbench.run('scanPage', page);
      await workbench.run('readPiece', pieceOf(pages, 'first', folder));
    }),
  );
}

function pieceOf(pages, title, folder) {
  return { pages, title, createdAt: RECEIVED.toISOString(), engine: order.engine, folder };
}

async function takeIn(file, number) {
  await put(file.path);
  await workbench.run('inspect', { path: file.path });
  const indexes = Array.from({ length: file.pages }, (_, index) => index);
  const scanned = await Promise.all(
    indexes.map((pageIndex) => workbench.run('scanPage', { path: file.path, pageIndex }, { priority: 2 })),
  );
  const { pieces: found } = cutIntoPieces(scanned.map(({ kind }, pageIndex) => ({ kind, pageIndex })));
  // The generated pages come without separators: the batch is cut into pieces of equal length instead.
  const content = found.flatMap(({ pages: members }) => members.map(({ pageIndex }) => pageIndex));
  const cut = [];
  for (let at = 0; at < content.length; at += order.pagesAPiece) cut.push(content.slice(at, at + order.pagesAPiece));
  return Promise.all(cut.map((members, index) => readPiece(file, members, `${String(number)}-${String(index)}`)));
}

async function readPiece(file, members, name) {
  const folder = path.join(order.folder, `piece-${name}`);
  mkdirSync(folder);
  const pages = members.map((pageIndex) => ({ path: file.path, pageIndex }));
  const output = await workbench.run('readPiece', pieceOf(pages, name, folder));
  const stored = await put(output.pdfPath);
  const letter = await readLetter(
    { pages: output.pages.map(({ reading }) => reading), separatorOffice: null, receivedOn: '2026-01-15' },
    register,
  );
  return { output, stored, letter };
}

function put(file) {
  return store.put(createReadStream(file), { mediaType: 'application/pdf', ...LOCK });
}
