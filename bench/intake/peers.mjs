/** What others do with the same pages: bare `tesseract` as the limit, `ocrmypdf` as what is commonly used. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { timedCommand } from '../measure/timed-command.mjs';

/** True where the program can be started. */
export function isInstalled(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Bare tesseract on the page as scanned, one process a page, one for each core at a time. */
export async function bareTesseract({ pages, folder, cores }) {
  const list = path.join(folder, 'tesseract.list');
  writeFileSync(list, pages.map(({ jpegPath }) => jpegPath).join('\n'));
  const options = '-l deu --oem 1 --psm 3 --dpi 300';
  const script = `xargs -P ${String(cores)} -I{} tesseract {} {}.native ${options} quiet txt < "$0"`;
  const run = await timedCommand('bash', ['-c', script, list], { env: { OMP_THREAD_LIMIT: '1' } });
  if (!run.ok) return undefined;
  return { ...run, texts: pages.map(({ jpegPath }) => readFileSync(`${jpegPath}.native.txt`, 'utf8')) };
}

/** ocrmypdf with its own clean-up of the pages, on one PDF, every core. */
export async function ocrmypdf({ pdfPath, pageCount, folder, cores, timeLimitMs }) {
  const sidecar = path.join(folder, 'ocrmypdf.txt');
  const args = ['-l', 'deu', '--jobs', String(cores), '--deskew', '--clean', '--sidecar', sidecar, '-q'];
  const run = await timedCommand('ocrmypdf', [...args, pdfPath, path.join(folder, 'ocrmypdf.pdf')], { timeLimitMs });
  if (!run.ok || !existsSync(sidecar)) return undefined;
  // With fewer pages than cores some lie idle; they are counted as if each had read a page in the same time.
  const wallSeconds = (run.wallSeconds * Math.min(pageCount, cores)) / cores;
  return { ...run, wallSeconds, texts: readFileSync(sidecar, 'utf8').split('\f').slice(0, pageCount) };
}
