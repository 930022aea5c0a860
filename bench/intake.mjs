/**
 * The whole way of a batch from scanned files to pieces ready for the in-tray, beside bare tesseract and ocrmypdf on the
 * same pages in the same run.
 *
 * Options: --quick (two pages, one of them for ocrmypdf, ends within 45 s on two idle cores), --pages=N,
 * --ocrmypdf-pages=N (0 leaves ocrmypdf out), --engine=auto|native|tesseract.js, --seed=S, --diff (prints what the whole way read otherwise)
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureApplicationBuild } from './measure/application-build.mjs';
import { bareTesseract, isInstalled, ocrmypdf } from './intake/peers.mjs';
import { errorRates, plainLines, textErrors } from './measure/text-scores.mjs';
import { timedCommand } from './measure/timed-command.mjs';

/** `firstPages` are read by each of the product's processes before the measurement begins. */
const QUICK = { pages: 2, ocrmypdfPages: 1, firstPages: 1, endsWithinMs: 44_000 };
const FULL = { pages: 24, ocrmypdfPages: 12, firstPages: 3, endsWithinMs: 7_200_000 };
/** Time that ocrmypdf gets at the least, however slow the machine was before. */
const LEAST_TIME_MS = 10_000;
/** A piece has two pages; in a very small run one, so that every core has a piece. */
const PAGES_A_PIECE = 2;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs the benchmark; the last line it prints is its result as JSON. */
export default async function intake(args) {
  const options = readOptions(args);
  ensureApplicationBuild();
  await import('../scripts/typescript-loader.mjs');
  const { writeTestPages } = await import('./intake/test-pages.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'talakte-bench-'));
  try {
    const { pages: count, ocrmypdfPages: peerPages, seed } = options;
    const batch = await writeTestPages(folder, { count, seed, peerPages });
    const runs = await measure(batch, folder, options);
    if (options.hasDiff) printDifferences(batch.pages, runs['whole way'].texts);
    report(runs, batch.pages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const size = args.includes('--quick') ? QUICK : FULL;
  const pages = Number(value('pages') ?? size.pages);
  return {
    ...size,
    pages,
    ocrmypdfPages: Math.min(pages, Number(value('ocrmypdf-pages') ?? size.ocrmypdfPages)),
    engine: value('engine') ?? 'auto',
    seed: value('seed') ?? 'bench-intake',
    cores: availableParallelism(),
    hasDiff: args.includes('--diff'),
  };
}

async function measure(batch, folder, options) {
  const { pages } = batch;
  console.log(`${String(pages.length)} pages, ${String(options.cores)} cores`);
  const own = await wholeWay(batch, folder, options);
  const native = isInstalled('tesseract') ? await bareTesseract({ pages, folder, cores: options.cores }) : undefined;
  const peer =
    options.ocrmypdfPages > 0 && isInstalled('ocrmypdf')
      ? await ocrmypdf({
          pdfPath: batch.peerPdf,
          pageCount: options.ocrmypdfPages,
          folder,
          cores: options.cores,
          timeLimitMs: Math.max(LEAST_TIME_MS, options.endsWithinMs - performance.now()),
        })
      : undefined;
  if (native === undefined) console.log('tesseract: not installed or failed, so its figures are null');
  if (peer === undefined) console.log('ocrmypdf: not installed, failed or out of time, so its figures are null');
  return { 'whole way': own, tesseract: native, ocrmypdf: peer };
}

async function wholeWay({ files, pages: all }, folder, { engine, cores, firstPages }) {
  const order = path.join(folder, 'order.json');
  const pagesAPiece = Math.min(PAGES_A_PIECE, Math.ceil(all.length / cores));
  writeFileSync(order, JSON.stringify({ files, folder, engine, firstPages, pagesAPiece }));
  const script = path.join(ROOT, 'bench', 'intake', 'whole-way.mjs');
  const loader = path.join(ROOT, 'scripts', 'typescript-loader.mjs');
  const run = await timedCommand(process.execPath, ['--import', loader, script, order]);
  if (!run.ok) throw new Error(`The whole way failed: ${run.stderr}`);
  const { cpuSeconds, engineCpuSeconds, wallSeconds, engine: name, pages } = JSON.parse(run.stdout);
  const retried = pages.filter(({ attempts }) => attempts.length > 1).length;
  const doubtful = pages.filter((page) => page.doubtful).length;
  console.log(
    `retried ${String(retried)}, doubtful ${String(doubtful)}; with start and first pages of all processes ${run.cpuSeconds.toFixed(1)} CPU s`,
  );
  console.log(`of it in programs that were called: ${(engineCpuSeconds / pages.length).toFixed(2)} CPU s a page`);
  return { cpuSeconds: cpuSeconds ?? run.cpuSeconds, wallSeconds, engine: name, texts: pages.map(({ text }) => text) };
}

/**
 * Prints what each contender did with the pages it read, then the result. Error rates of the result are over the pages that
 * every contender has read; speed is over the pages of each.
 */
function report(runs, pages) {
  const found = Object.entries(runs).filter(([, run]) => run !== undefined);
  const compared = Math.min(...found.map(([, run]) => run.texts.length));
  const [own, native, peer] = Object.values(runs).map((run) => rated(run, pages, compared));
  for (const [name, run] of found) {
    const { count, cpu, pagesPerSecond, cer, cerByLine, wordsMissed } = rated(run, pages, run.texts.length);
    const rates = `CER ${(100 * cer).toFixed(1)} %, by line ${(100 * cerByLine).toFixed(2)} %, words missed ${(100 * wordsMissed).toFixed(2)} %`;
    console.log(
      `${name}: ${String(count)} pages, ${cpu.toFixed(2)} CPU s a page, ${pagesPerSecond.toFixed(2)} pages/s, ${rates}`,
    );
  }
  const figures = {
    engine: own.engine,
    pagesPerSecond: rounded(own.pagesPerSecond),
    cpuSecondsPerPage: rounded(own.cpu),
    pagesCompared: compared,
    cer: rounded(own.cer),
    cerNative: rounded(native?.cer),
    cerOcrmypdf: rounded(peer?.cer),
    cerByLine: rounded(own.cerByLine),
    cerByLineNative: rounded(native?.cerByLine),
    cerByLineOcrmypdf: rounded(peer?.cerByLine),
    wordsMissed: rounded(own.wordsMissed),
    wordsMissedNative: rounded(native?.wordsMissed),
    wordsMissedOcrmypdf: rounded(peer?.wordsMissed),
  };
  const ratio = {
    cpuVsNative: rounded(own.cpu / native?.cpu),
    pagesVsOcrmypdf: rounded(own.pagesPerSecond / peer?.pagesPerSecond),
  };
  console.log(JSON.stringify({ bench: 'intake', figures, ratio }));
}

/** Speed over all pages of a run, error rates over its first ones. */
function rated(run, pages, compared) {
  if (run === undefined) return undefined;
  const count = run.texts.length;
  const rates = errorRates(run.texts.slice(0, compared).map((text, index) => textErrors(pages[index].text, text)));
  return { ...rates, engine: run.engine, count, cpu: run.cpuSeconds / count, pagesPerSecond: count / run.wallSeconds };
}

/** Lines that are printed and were not read so, and lines that were read and are not printed so. */
function printDifferences(pages, texts) {
  texts.forEach((text, index) => {
    const [printed, read] = [pages[index].text, text].map((one) => plainLines(one));
    console.log(`page ${String(index + 1)}: ${pages[index].kind}`);
    for (const line of printed.filter((one) => !read.includes(one))) console.log(`  - ${line}`);
    for (const line of read.filter((one) => !printed.includes(one))) console.log(`  + ${line}`);
  });
}

/** Four decimals; null for what was not measured. */
function rounded(value) {
  return value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(4));
}
