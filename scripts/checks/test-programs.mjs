import { existsSync } from 'node:fs';
import { hasProgram } from '../launcher/system-packages.mjs';

const CHROMIUM_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What the tests make use of, and which of them say so and skip where it is missing. */
const PROGRAMS = [
  { what: 'Chromium', isThere: () => findChromium() !== undefined, tests: 'browser' },
  {
    what: 'radosgw (S3 with Object Lock)',
    isThere: () => hasProgram('radosgw'),
    tests: 'medium: object store over S3',
  },
  { what: 'tesseract', isThere: () => hasProgram('tesseract'), tests: 'native text recognition' },
  { what: 'pdftotext (poppler-utils)', isThere: () => hasProgram('pdftotext'), tests: 'PDF text layer beside poppler' },
  { what: 'qpdf', isThere: () => hasProgram('qpdf'), tests: 'PDF structure beside qpdf' },
  { what: 'xmllint', isThere: () => hasProgram('xmllint'), tests: 'messages against the schema of xdomea' },
];

/** The browser the tests drive: `TALAKTE_CHROMIUM`, else the usual places. */
export function findChromium() {
  return [process.env.TALAKTE_CHROMIUM, ...CHROMIUM_PLACES].find((place) => place !== undefined && existsSync(place));
}

/** Says which suites will skip for want of which program. */
export function reportMissingPrograms() {
  for (const { what, tests } of PROGRAMS.filter(({ isThere }) => !isThere())) {
    process.stderr.write(`TalAkte: ${what} fehlt, übersprungen wird / is missing, skipping: ${tests}\n`);
  }
}
