/**
 * Measures how often the reader of letters is right and writes what it learns to `src/modules/intake/reading/calibration.ts`.
 *
 * Use: node scripts/calibrate-reading.mjs [--scans 120] [--prints 900] [--check]
 *   --scans N   pieces of each part that are scanned and recognised by tesseract (seconds each, cached in the temporary folder)
 *   --prints N  pieces of each part whose printed words get simulated misreadings (cheap)
 *   --check     measure the test part with the committed calibration; write nothing
 *
 * Three parts with seeds of their own: `train` fits the weights, `calibrate` the curves and the threshold, `test` is only measured.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import './typescript-loader.mjs';
import { corpusPiece } from './reading/corpus.mjs';
import { crowdedRegister } from './reading/crowded-register.mjs';
import { exists, FIELDS, isRight } from './reading/judge.mjs';
import { findThreshold, fitCurve, fitWeights, round } from './reading/fit.mjs';
import { fieldTable, reliabilityTable } from './reading/report.mjs';

const reading = new URL('../src/modules/intake/reading/', import.meta.url);
const { assessLetter } = await import(new URL('assess-letter.ts', reading));
const { presentAssessment } = await import(new URL('read-letter.ts', reading));
const { READING_CALIBRATION } = await import(new URL('calibration.ts', reading));
const { START_WEIGHTS } = await import(new URL('start-weights.ts', reading));
const { DEFAULT_REFERENCE_GRAMMAR } = await import(new URL('reference/reference-grammar.ts', reading));

const { values } = parseArgs({
  options: {
    scans: { type: 'string', default: '120' },
    prints: { type: 'string', default: '900' },
    check: { type: 'boolean', default: false },
  },
});
const counts = { scan: Number(values.scans), print: Number(values.prints) };
const register = crowdedRegister();
/** A scanned piece counts for several printed ones: its misreadings are real. */
const SCAN_WEIGHT = 4;

const parts = {};
for (const part of values.check ? ['test'] : ['train', 'calibrate', 'test']) parts[part] = await loadPart(part);
const calibration = values.check ? READING_CALIBRATION : await learn();
await report(calibration);
process.exit(0);

async function loadPart(name) {
  const pieces = [];
  for (const source of ['scan', 'print']) {
    for (let number = 0; number < counts[source]; number += 1)
      pieces.push({ ...(await corpusPiece(name, number, source)), source });
  }
  return pieces;
}

function assess(piece, weights) {
  return assessLetter(
    { pages: piece.pages, separatorOffice: piece.separatorOffice, receivedOn: piece.receivedOn },
    register,
    DEFAULT_REFERENCE_GRAMMAR,
    weights,
  );
}

async function learn() {
  const first = await trainingCases(START_WEIGHTS);
  const fileWeights = rounded(fitWeights(first.file, START_WEIGHTS.fileWeights));
  const typeWeights = rounded(fitWeights(first.type, START_WEIGHTS.typeWeights));
  // The office's evidence holds the files' shares of belief, so it is fitted after them.
  const second = await trainingCases({ ...START_WEIGHTS, fileWeights });
  const unitWeights = rounded(fitWeights(second.unit, START_WEIGHTS.unitWeights));
  const weights = { fileWeights, unitWeights, typeWeights };
  const curves = await fitCurves(weights);
  const measuredOn = {
    generator: 'scripts/fixtures',
    ...Object.fromEntries(Object.entries(parts).map(([name, pieces]) => [name, sizes(pieces)])),
  };
  const bare = { measuredOn, ...weights, curves, deliveryThreshold: 1 };
  const samples = await routingSamples(parts.calibrate, bare);
  const deliveryThreshold = findThreshold(
    samples.filter(({ unitId }) => unitId !== null),
    0.993,
  );
  const held = (await routingSamples(parts.test, bare)).filter(
    ({ unitId, confidence }) => unitId !== null && confidence >= deliveryThreshold,
  );
  const delivered = { pieces: held.length, of: parts.test.length, right: held.filter(({ right }) => right).length };
  const learned = { ...bare, deliveryThreshold, measuredAtThreshold: delivered };
  await writeCalibration(learned);
  return learned;
}

function sizes(pieces) {
  return {
    scans: pieces.filter(({ source }) => source === 'scan').length,
    prints: pieces.filter(({ source }) => source === 'print').length,
  };
}

async function trainingCases(weights) {
  const cases = { file: [], unit: [], type: [] };
  for (const piece of parts.train) {
    const { files, noFile, units, noUnit, types } = await assess(piece, weights);
    const weight = piece.source === 'scan' ? SCAN_WEIGHT : 1;
    const fileAt = files.findIndex(({ evidence }) => evidence.file.id === `file-${piece.truth.file}`);
    cases.file.push({
      alternatives: [...files.map(({ evidence }) => evidence.features), noFile],
      right: fileAt === -1 ? files.length : fileAt,
      weight,
    });
    const offices = units.filter(({ evidence }) => evidence !== null);
    const unitAt = offices.findIndex(({ evidence }) => evidence.office.number === piece.truth.unit);
    cases.unit.push({
      alternatives: [...offices.map(({ evidence }) => evidence.features), noUnit],
      right: unitAt === -1 ? offices.length : unitAt,
      weight,
    });
    cases.type.push({
      alternatives: types.map(({ features }) => features),
      right: types.findIndex(({ type }) => type.name === piece.truth.documentType),
      weight,
    });
  }
  return cases;
}

async function fitCurves(weights) {
  const samples = Object.fromEntries(FIELDS.map((field) => [field, { best: [], further: [] }]));
  for (const piece of parts.calibrate) {
    const assessment = await assess(piece, weights);
    for (const field of FIELDS) {
      candidatesOf(field, assessment).forEach(({ value, share }, index) => {
        if (index > 3) return;
        const right = value === null ? piece.truth.unit === null : isRight(field, value, piece.truth);
        const copies = piece.source === 'scan' ? SCAN_WEIGHT : 1;
        for (let copy = 0; copy < copies; copy += 1)
          samples[field][index === 0 ? 'best' : 'further'].push({ share, right });
      });
    }
  }
  return Object.fromEntries(
    FIELDS.map((field) => [field, { best: fitCurve(samples[field].best), further: fitCurve(samples[field].further) }]),
  );
}

function candidatesOf(field, { fields, units, files }) {
  if (field === 'unit')
    return units.map(({ evidence, share }) => ({ value: evidence === null ? null : evidence.office.id, share }));
  if (field === 'file') return files.map(({ evidence, share }) => ({ value: evidence.file.id, share }));
  return fields[field];
}

async function routingSamples(pieces, using) {
  const samples = [];
  for (const piece of pieces) {
    const { routing } = presentAssessment(await assess(piece, using), using);
    const right = routing.unitId === (piece.truth.unit === null ? null : `unit-${piece.truth.unit}`);
    samples.push({ ...routing, right });
  }
  return samples;
}

async function report(using) {
  for (const source of ['scan', 'print']) {
    const pieces = parts.test.filter((piece) => piece.source === source);
    if (pieces.length === 0) continue;
    const results = [];
    for (const piece of pieces) results.push({ piece, reading: presentAssessment(await assess(piece, using), using) });
    console.log(
      `\n## Held-out test part, ${source === 'scan' ? 'scanned and recognised' : 'printed words with simulated misreadings'}: ${String(pieces.length)} pieces\n`,
    );
    console.log(fieldTable(results, { fields: FIELDS, isRight, exists, threshold: using.deliveryThreshold }));
    for (const field of FIELDS) console.log(reliabilityTable(field, results, isRight));
  }
}

function rounded(weights) {
  return Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, round(value)]));
}

async function writeCalibration(learned) {
  const text = `import type { ReadingCalibration } from './reading-calibration.js';

/** Weights, curves and threshold measured by \`scripts/calibrate-reading.mjs\`; generated, do not edit. */
export const READING_CALIBRATION: ReadingCalibration = ${JSON.stringify(learned)};
`;
  await writeFile(
    new URL('calibration.ts', reading),
    await prettier.format(text, { parser: 'typescript', printWidth: 120, singleQuote: true, trailingComma: 'all' }),
  );
}
