/**
 * Pieces of mail with known content for measuring how well letters are read: composed and printed by the fixtures' generator, made harder, then
 * recognised for real (scanned, prepared, tesseract) or cheaply (the printed words with simulated misreadings). Results are cached outside the
 * repository, because recognition takes seconds a page.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import '../typescript-loader.mjs';
import { files, offices } from '../fixtures/city.mjs';
import { compose } from '../fixtures/mail.mjs';
import { PrintJob } from '../fixtures/layout/page-canvas.mjs';
import { drawLie, printPiece } from '../fixtures/print.mjs';
import { Random } from '../fixtures/random.mjs';
import { openPdf } from '../fixtures/scan/raster.mjs';
import { scanPaper, wear } from '../fixtures/scan/paper.mjs';
import { misread } from './misreadings.mjs';
import { siblingReference } from './crowded-register.mjs';

const { prepare } = await import('../../src/modules/intake/imaging/prepare.ts');
const { toPageBox } = await import('../../src/modules/intake/imaging/deskew.ts');
const { parseTesseractTable } = await import('../../src/modules/intake/ocr/tesseract-tsv.ts');
const { inReadingOrder } = await import('../../src/modules/intake/ocr/reading-order.ts');
const { findRuledLines } = await import('../../src/modules/intake/ocr/ruled-lines.ts');
const { NativeTesseractRecogniser } = await import('../../src/modules/intake/ocr/native-tesseract-recogniser.ts');

const KINDS = [
  'letter',
  'letter',
  'letter',
  'two-page-letter',
  'complaint',
  'objection',
  'form',
  'invoice',
  'application',
  'reminder',
  'no-reference',
  'foreign',
];
const DPI = 200;
/** pdftotext tears lines that are not level, which no engine does after deskewing. */
const STRAIGHT = { degrees: 0, skew: 0, shiftX: 0, shiftY: 0, backing: 1 };
const POINTS = { width: (210 * 72) / 25.4, height: (297 * 72) / 25.4 };
const run = promisify(execFile);

/**
 * One piece of the corpus: `{ kind, traps, truth, separatorOffice, receivedOn, pages }`, pages as `PageReading`.
 * `source` is `scan` or `print`; the same name and number give the same piece.
 */
export async function corpusPiece(name, number, source, cache = join(tmpdir(), 'talakte-reading-corpus-in-order')) {
  const path = join(cache, `${name}-${String(number)}-${source}.json`);
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    await mkdir(cache, { recursive: true });
  }
  const random = new Random(`${name}/${String(number)}`);
  const piece = compose(random.fork('say'), { kind: KINDS[number % KINDS.length] });
  harden(random.fork('harden'), piece);
  const job = await PrintJob.create();
  const lie = random.fork('lie');
  const sheets = await printPiece(job, random.fork('print'), piece, {
    nextLie: () => (source === 'scan' ? drawLie(lie) : STRAIGHT),
    stamp: random.chance(0.6),
    note: random.chance(0.15),
    holes: random.chance(0.2),
  });
  const pdf = await job.save();
  const pages =
    source === 'scan' ? await readScan(random.fork('scan'), pdf) : await readPrint(random.fork('misread'), pdf, path);
  const result = {
    kind: piece.kind,
    traps: piece.traps,
    truth: truthOf(piece),
    ...circumstances(random.fork('hint'), piece),
    sheets: sheets.length,
    pages,
  };
  await writeFile(path, JSON.stringify(result));
  return result;
}

/** Traps the generator does not set: wrongly copied digits, a sender's mark in our own format. */
function harden(random, piece) {
  const ours = piece.references.find((reference) => reference.normalised !== null);
  if (ours !== undefined && piece.referencePlace !== 'text' && random.chance(0.05)) {
    const at = random.pick([...ours.value.matchAll(/\d/g)].map((match) => match.index));
    ours.value =
      ours.value.slice(0, at) + String((Number(ours.value[at]) + random.whole(1, 9)) % 10) + ours.value.slice(at + 1);
    piece.traps.push('reference-copied-wrongly');
  }
  const own = piece.references.find((reference) => reference.label === 'Unser Zeichen');
  if (own !== undefined && random.chance(0.12)) {
    own.value = siblingReference(random, random.pick(files));
    piece.traps.push('sender-mark-like-ours');
  }
}

function truthOf(piece) {
  const { sender, references } = piece;
  return {
    unit: piece.office,
    file: piece.fileReference,
    subject: piece.subject,
    senderName: sender.organisation ?? sender.name,
    senderAddress: `${sender.street}, ${sender.postcode} ${sender.place}`,
    dateOfLetter: piece.day.toISOString().slice(0, 10),
    documentType: piece.documentType,
    foreignReference: references
      .filter(({ label }) => label === 'Unser Zeichen')
      .map(({ value }) => value)
      .concat(piece.invoiceNumber ?? []),
    ourReference: references.find(({ normalised }) => normalised !== null)?.normalised ?? null,
  };
}

/** What the mail room knows: day of receipt and, for a part of the mail, a separator sheet that is not always right. */
function circumstances(random, piece) {
  const receivedOn = new Date(piece.day.getTime() + 86_400_000 * random.whole(1, 5)).toISOString().slice(0, 10);
  const drawn = random.unit();
  if (piece.office === null) return { receivedOn, separatorOffice: drawn < 0.05 ? random.pick(offices).number : null };
  const right = piece.office;
  const parent = right.split('.')[0];
  const separatorOffice =
    drawn < 0.6 ? null : drawn < 0.88 ? right : drawn < 0.95 ? parent : random.pick(offices).number;
  return { receivedOn, separatorOffice };
}

let recogniser;

async function readScan(random, pdf) {
  recogniser ??= await NativeTesseractRecogniser.find();
  if (recogniser === undefined)
    throw new Error('The program tesseract with German model is needed to read scans; use --print-only without it.');
  const document = await openPdf(pdf);
  const pages = [];
  for (let index = 0; index < document.pageCount; index += 1) {
    const clean = await document.render(index, { dpi: DPI });
    const traps = random.chance(0.5)
      ? random.sample(['low-contrast', 'noise', 'blur', 'fold', 'streak'], random.whole(1, 2))
      : [];
    const worn = wear(random.fork(`wear/${String(index)}`), traps);
    const scan = await scanPaper(random.fork(`paper/${String(index)}`), clean, { ...worn, blur: worn.blur * 0.7 });
    const prepared = prepare({ data: scan.data, width: scan.width, height: scan.height, channels: 1, dpi: DPI });
    pages.push(await recognise(prepared));
  }
  document.close();
  return pages;
}

/** A page the engine cannot finish in time stays unread, as in operation. */
async function recognise({ image, geometry }) {
  try {
    const [read] = await recogniser.recognise([image], { timeLimitMs: 120_000 });
    const ordered = inReadingOrder(read.words, findRuledLines(image));
    const words = ordered.map((word) => ({ ...word, box: roundBox(toPageBox(geometry, word.box)) }));
    return pageReading(words, read.engine);
  } catch (error) {
    if (error.code !== 'INTAKE.RECOGNITION_TIMED_OUT') throw error;
    return pageReading([], 'timed out');
  }
}

async function readPrint(random, pdf, path) {
  await writeFile(`${path}.pdf`, pdf);
  const { stdout } = await run('pdftotext', ['-tsv', `${path}.pdf`, '-'], { maxBuffer: 1 << 26 });
  await rm(`${path}.pdf`);
  const count = Math.max(
    ...stdout
      .split('\n')
      .slice(1)
      .map((row) => Number(row.split('\t')[1] ?? 0)),
  );
  const quality = random.pick([0, 0, 0.002, 0.006, 0.02, 0.05]);
  return parseTesseractTable(stdout, count).map((words) =>
    pageReading(
      misread(
        random,
        words.map((word) => ({ ...word, box: share(word.box) })),
        quality,
      ),
      'print',
    ),
  );
}

function share({ left, top, width, height }) {
  return roundBox({
    left: left / POINTS.width,
    top: top / POINTS.height,
    width: width / POINTS.width,
    height: height / POINTS.height,
  });
}

function roundBox(box) {
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.round(value * 1e5) / 1e5]));
}

function pageReading(words, engine) {
  return {
    words,
    text: '',
    confidence: 0.9,
    coverage: 1,
    engine,
    skewDegrees: 0,
    rotation: 0,
    attempts: [],
    doubtful: false,
  };
}
