import type { INestApplicationContext } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { lstat, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import {
  BeginConversion,
  CheckConversion,
  type ConversionItem,
  ConversionQueries,
  ConvertFiles,
  type ListedEntry,
  ListFolder,
  type ManifestFault,
  RequestCheck,
  StageDocument,
  StartConversion,
} from '#modules/exchange';
import { MANIFEST_FAULT_WORDS } from './manifest-fault-words.js';

/** Where the command writes to. */
export type Say = (text: string) => void;

const ACTOR = systemActor('import-files-command');
const USAGE = 'talakte import-files LISTE/MANIFEST ORDNER/FOLDER [--dry-run] [--skip-faulty]\n';
const OPTIONS = new Set(['--dry-run', '--skip-faulty']);
const PORTION = 1000;

/**
 * `npx talakte import-files MANIFEST FOLDER`: takes old stock over. The same command again goes on where a killed one
 * stopped. Files with faults keep everything out unless `--skip-faulty` says that only they shall stay out.
 * @returns exit code: 0 done, 1 faults, 2 wrong use
 */
export async function importFiles(
  application: INestApplicationContext,
  args: readonly string[],
  say: Say,
): Promise<number> {
  const [manifest, folder, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const options = new Set(args.filter((arg) => arg.startsWith('--')));
  if (
    manifest === undefined ||
    folder === undefined ||
    rest.length > 0 ||
    [...options].some((one) => !OPTIONS.has(one))
  ) {
    say(USAGE);
    return 2;
  }
  try {
    return await new ImportRun(application, say).execute(manifest, folder, options);
  } catch (error) {
    if (error instanceof DomainError) say(`${error.code}: ${error.message} ${JSON.stringify(error.details)}\n`);
    else if (isDiskFault(error)) say(`${error.path}: ${error.code}\n`);
    else throw error;
    return 1;
  }
}

function isDiskFault(error: unknown): error is { readonly code: string; readonly path: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'path' in error && 'syscall' in error;
}

class ImportRun {
  constructor(
    private readonly application: INestApplicationContext,
    private readonly say: Say,
  ) {}

  async execute(manifest: string, folder: string, options: ReadonlySet<string>): Promise<number> {
    const id = await this.prepare(manifest, folder);
    const { state } = await this.application.get(ConversionQueries).get(ACTOR, id);
    const faults = state === 'running' ? [] : await this.check(id);
    const errors = faults.filter(({ severity }) => severity === 'error');
    this.say(faults.map((fault) => `${faultLine(fault)}\n`).join(''));
    const { waiting, refused, skipped, done } = await this.application.get(ConversionQueries).get(ACTOR, id);
    this.say(
      `${String(waiting)} Akten bereit / files ready, ${String(refused)} mit Fehlern / with faults, ${String(skipped + done)} schon übernommen / taken over before\n`,
    );
    if (options.has('--dry-run')) {
      this.say('Probelauf, nichts geändert / dry run, nothing changed\n');
      return errors.length > 0 ? 1 : 0;
    }
    if (errors.length > 0 && !options.has('--skip-faulty')) {
      this.say(
        'Nichts übernommen. Fehler beheben, oder die fehlerfreien Akten übernehmen mit --skip-faulty / Nothing taken over. Mend the faults, or take over the others with --skip-faulty\n',
      );
      return 1;
    }
    if (waiting > 0) await this.run(id, waiting);
    await this.report(id);
    return errors.length > 0 ? 1 : 0;
  }

  /** Manifest and folder into the store: what is there already is not sent again. */
  private async prepare(manifest: string, folder: string): Promise<string> {
    const name = path.basename(manifest);
    const { id, isNew } = await this.application
      .get(BeginConversion)
      .execute(ACTOR, { name, bytes: await readFile(manifest) });
    const { state } = await this.application.get(ConversionQueries).get(ACTOR, id);
    if (!isNew) this.say(`Diese Liste ist bekannt (${state}), es geht weiter / this manifest is known, going on\n`);
    if (state === 'running') return id;
    const entries = await entriesOf(folder);
    // Umlauts in names may be written in two ways; the manifest's is not always the disk's.
    const onDisk = new Map(entries.map((entry) => [entry.path.normalize('NFC'), entry.path]));
    const missing = await this.application.get(ListFolder).execute(ACTOR, id, entries);
    for (const [index, file] of missing.entries()) {
      const content = createReadStream(path.join(folder, onDisk.get(file) ?? file));
      await this.application.get(StageDocument).execute(ACTOR, id, file, content);
      this.progress('Dateien gesichert / files stored', index + 1, missing.length);
    }
    return id;
  }

  private async check(id: string): Promise<ManifestFault[]> {
    await this.application.get(RequestCheck).execute(ACTOR, id, { enqueue: false });
    await this.application
      .get(CheckConversion)
      .execute(id, (done, total) => this.progress('Dateien geprüft / files checked', done, total));
    const faults: ManifestFault[] = [];
    for (;;) {
      const page = await this.application.get(ConversionQueries).faults(ACTOR, id, faults.length - 1, PORTION);
      faults.push(...page);
      if (page.length < PORTION) return faults;
    }
  }

  private async run(id: string, waiting: number): Promise<void> {
    await this.application.get(StartConversion).execute(ACTOR, id, { enqueue: false });
    let done = 0;
    await this.application.get(ConvertFiles).execute(
      id,
      () => false,
      () => this.progress('Akten übernommen / files taken over', (done += 1), waiting),
    );
  }

  private async report(id: string): Promise<void> {
    let after = 0;
    for (;;) {
      const page = await this.application.get(ConversionQueries).report(ACTOR, id, after, PORTION);
      this.say(page.map((item) => `${itemLine(item)}\n`).join(''));
      after = page.at(-1)?.line ?? after;
      if (page.length < PORTION) return;
    }
  }

  private progress(what: string, done: number, total: number): void {
    if (done === total || done % 50 === 0) this.say(`${what}: ${String(done)}/${String(total)}\n`);
  }
}

/** Everything in the folder, links as links: they are never followed. */
async function entriesOf(folder: string): Promise<ListedEntry[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.map(async (name) => {
      const stat = await lstat(path.join(folder, name));
      const kind = stat.isSymbolicLink() ? 'link' : stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
      return {
        path: name.split(path.sep).join('/'),
        kind,
        sizeBytes: kind === 'file' ? stat.size : 0,
        modifiedAt: Math.floor(stat.mtimeMs),
      };
    }),
  );
}

function faultLine({ severity, code, row, column, value, detail }: ManifestFault): string {
  const place = [
    severity === 'error' ? 'FEHLER/FAULT' : 'Hinweis/note',
    ...(row === null ? [] : [`Zeile/row ${String(row)}`]),
    ...(column === null ? [] : [`Spalte/column ${column}`]),
    ...(value === null ? [] : [`„${value}“`]),
  ].join(', ');
  const [german, english] = MANIFEST_FAULT_WORDS[code];
  return `${place}: ${german} / ${english}${detail === null ? '' : ` (${detail})`}`;
}

function itemLine({ line, state, oldReference, reference, code, faults, withoutText }: ConversionItem): string {
  const words = {
    waiting: 'wartet/waits',
    done: 'übernommen/done',
    refused: 'abgelehnt/refused',
    skipped: 'ausgelassen/skipped',
    'taken-back': 'zurückgenommen/taken back',
  };
  const reasons = [...(code === null ? [] : [code]), ...faults];
  return [
    String(line),
    words[state],
    oldReference ?? '',
    reference ?? '',
    reasons.join(' '),
    withoutText === 0 ? '' : `${String(withoutText)} Scans werden noch gelesen/scans still to be read`,
  ].join(';');
}
