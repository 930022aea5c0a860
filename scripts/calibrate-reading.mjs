/**
 * Measures how often the reader of letters is right and writes what it learns to `src/modules/intake/reading/calibration.ts`.
 *
 * Use: node scripts/calibrate-reading.mjs [--scans 36] [--prints 300] [--test-prints 600] [--check]
 *   --scans N   pieces of each part that are scanned and recognised by tesseract (seconds each, cached in the temporary folder)
 *   --prints N  pieces of each part whose printed words get simulated misreadings (cheap)
 *   --test-prints N  as --prints, for the test part
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

const text = (standard) => ({ type: 'string', default: standard });
const { values } = parseArgs({
  options: {
    scans: text('36'),
    prints: text('300'),
    'test-prints': text('600'),
    check: { type: 'boolean', default: false },
  },
});
const register = crowdedRegister();
/** A scanned piece counts for several printed ones: its misreadings are real. */
const SCAN_WEIGHT = 4;

const parts = {};
for (const part of values.check ? ['test'] : ['train', 'calibrate', 'test']) parts[part] = await loadPart(part);
const calibration = values.check ? READING_CALIBRATION : await learn();
const results = await measure(calibration);
report(results, calibration.deliveryThreshold);
if (!values.check)
  await writeCalibration({ ...calibration, measuredAtThreshold: deliveredOf(results, calibration.deliveryThreshold) });
process.exit(0);

async function loadPart(name) {
  const counts = { scan: Number(values.scans), print: Number(name === 'test' ? values['test-prints'] : values.prints) };
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
  const assessed = [];
  for (const piece of parts.calibrate) assessed.push({ piece, assessment: await assess(piece, weights) });
  const measuredOn = {
    generator: 'scripts/fixtures',
    ...Object.fromEntries(Object.entries(parts).map(([name, pieces]) => [name, sizes(pieces)])),
  };
  const bare = { measuredOn, ...weights, curves: fitCurves(assessed), deliveryThreshold: 1 };
  const routed = assessed.map(({ piece, assessment }) => ({ piece, reading: presentAssessment(assessment, bare) }));
  return { ...bare, deliveryThreshold: findThreshold(routingSamples(routed), 0.993) };
}

async function measure(using) {
  const measured = [];
  for (const piece of parts.test)
    measured.push({ piece, reading: presentAssessment(await assess(piece, using), using) });
  return measured;
}

/** Routings to an office with their confidence. */
function routingSamples(read) {
  return read
    .filter(({ reading }) => reading.routing.unitId !== null)
    .map(({ piece, reading }) => ({
      confidence: reading.routing.confidence,
      right: reading.routing.unitId === `unit-${String(piece.truth.unit)}`,
    }));
}

function deliveredOf(read, threshold) {
  const delivered = routingSamples(read).filter(({ confidence }) => confidence >= threshold);
  return { pieces: delivered.length, of: read.length, right: delivered.filter(({ right }) => right).length };
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

function fitCurves(assessed) {
  const samples = Object.fromEntries(FIELDS.map((field) => [field, { best: [], further: [] }]));
  for (const { piece, assessment } of assessed) {
    for (const field of FIELDS) {
      candidatesOf(field, assessment).forEach(({ value, share }, index) => {
        if (index > 3) return;
        const right = value === null ? piece.truth.unit === null : isRight(field, value, piece.truth);
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

function report(read, threshold) {
  for (const source of ['scan', 'print']) {
    const ofSource = read.filter(({ piece }) => piece.source === source);
    if (ofSource.length === 0) continue;
    console.log(
      `\n## Held-out test part, ${source === 'scan' ? 'scanned and recognised' : 'printed words with simulated misreadings'}: ${String(ofSource.length)} pieces\n`,
    );
    console.log(fieldTable(ofSource, { fields: FIELDS, isRight, exists, threshold }));
    for (const field of FIELDS) console.log(reliabilityTable(field, ofSource, isRight));
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
