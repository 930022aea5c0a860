import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { encodeGreyTiff } from '../imaging/grey-tiff.js';
import type { GreyImage } from '../imaging/grey-image.js';
import { type GermanModel, accurateModel, findFastModel, unpackModel } from './german-models.js';
import { RECOGNITION_CODES, RecognitionError } from './recognition-error.js';
import { parseTesseractTable } from './tesseract-tsv.js';
import type { RecognisedPage, RecognitionOptions, TextRecogniser } from './text-recogniser.js';

/** Automatic page segmentation without orientation detection: the other modes merge columns. */
const PAGE_SEGMENTATION = '3';
/** Neural network only: the older engine is slower and the models at hand do not hold it. */
const ENGINE_MODE = '1';
const BINARY = 'tesseract';

/** Text recognition by the operating system's `tesseract` program, one process for each call. */
export class NativeTesseractRecogniser implements TextRecogniser {
  readonly name: string;
  private readonly running = new Set<AbortController>();

  private constructor(
    private readonly version: string,
    private readonly model: GermanModel,
  ) {
    this.name = this.nameWith(model);
  }

  /** The recogniser, or nothing where the program is not installed. */
  static async find(): Promise<NativeTesseractRecogniser | undefined> {
    const version = await installedVersion();
    if (version === undefined) return undefined;
    return new NativeTesseractRecogniser(version, (await findFastModel()) ?? (await unpackModel(accurateModel())));
  }

  async recognise(images: readonly GreyImage[], options: RecognitionOptions): Promise<readonly RecognisedPage[]> {
    if (images.length === 0) return [];
    const model = options.isThorough === true ? await unpackModel(accurateModel()) : this.model;
    const folder = await mkdtemp(join(tmpdir(), 'talakte-ocr-'));
    try {
      const table = await this.run(folder, images, model, options.timeLimitMs);
      const engine = this.nameWith(model);
      return parseTesseractTable(table, images.length).map((words) => ({ words, engine }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  close(): Promise<void> {
    for (const run of this.running) run.abort();
    return Promise.resolve();
  }

  private nameWith(model: GermanModel): string {
    return `tesseract ${this.version} deu ${model.kind}`;
  }

  private async run(
    folder: string,
    images: readonly GreyImage[],
    model: GermanModel,
    timeLimitMs: number,
  ): Promise<string> {
    const files = images.map((_, index) => join(folder, `${String(index)}.tif`));
    // Plain TIFF is what the program loads quickest: PGM is read byte by byte, PNG and JPEG cost packing and unpacking.
    await Promise.all(images.map((image, index) => writeFile(files[index] ?? '', encodeGreyTiff(image))));
    const list = join(folder, 'list');
    await writeFile(list, files.join('\n'));
    const output = join(folder, 'words');
    const resolution = String(images[0]?.dpi ?? 200);
    const options = ['-l', 'deu', '--psm', PAGE_SEGMENTATION, '--oem', ENGINE_MODE, '--dpi', resolution];
    // `quiet` and `tsv` are configuration files which only the installed data folder has; the same as parameters works with every model folder.
    const parameters = ['-c', 'tessedit_create_tsv=1', '-c', 'debug_file=/dev/null'];
    const input = files.length === 1 ? (files[0] ?? '') : list;
    await this.runToEnd(
      [input, output, '--tessdata-dir', model.folder, ...options, ...parameters],
      timeLimitMs * images.length,
    );
    return readFile(`${output}.tsv`, 'utf8');
  }

  private async runToEnd(arguments_: readonly string[], timeLimitMs: number): Promise<void> {
    const abort = new AbortController();
    this.running.add(abort);
    const clock = AbortSignal.timeout(timeLimitMs);
    try {
      await runProgram(arguments_, AbortSignal.any([abort.signal, clock]), timeLimitMs);
    } catch (cause) {
      if (clock.aborted) {
        throw new RecognitionError(RECOGNITION_CODES.timedOut, `No result in ${String(timeLimitMs)} ms`, 0, { cause });
      }
      throw new RecognitionError(RECOGNITION_CODES.engineFailed, 'The tesseract program failed', 0, { cause });
    } finally {
      this.running.delete(abort);
    }
  }
}

/**
 * The shell sets the system's own limit on processor time first: it ends the program even when the process that started
 * it was killed and cannot do so any more.
 */
async function runProgram(arguments_: readonly string[], signal: AbortSignal, timeLimitMs: number): Promise<void> {
  const limit = String(Math.ceil(timeLimitMs / 1000) + 1);
  await new Promise<void>((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', `ulimit -t ${limit}; exec ${BINARY} "$@"`, 'sh', ...arguments_], {
      stdio: 'ignore',
      signal,
      killSignal: 'SIGKILL',
      // One page a process on every core beats several threads on one page, which mostly wait for each other.
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    child.once('error', reject);
    child.once('exit', (code, end) => {
      if (code === 0) resolve();
      else reject(new Error(`Ended with ${String(code ?? end)}`));
    });
  });
}

async function installedVersion(): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(BINARY, ['--version']);
    return /^tesseract v?(\S+)/m.exec(stdout === '' ? stderr : stdout)?.[1] ?? 'unknown';
  } catch {
    return undefined;
  }
}
