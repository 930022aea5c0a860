import { OEM, PSM, type Worker, createWorker } from 'tesseract.js';
import { encodeGreyTiff } from '../imaging/grey-tiff.js';
import type { GreyImage } from '../imaging/grey-image.js';
import { type GermanModel, accurateModel, findFastModel } from './german-models.js';
import { RECOGNITION_CODES, RecognitionError } from './recognition-error.js';
import { parseTesseractTable } from './tesseract-tsv.js';
import type { RecognisedPage, RecognitionOptions, TextRecogniser } from './text-recogniser.js';

const VERSION = '7';

/** Text recognition inside Node by tesseract.js (WebAssembly): needs nothing installed. One worker, kept from page to page. */
export class TesseractJsRecogniser implements TextRecogniser {
  readonly name: string;
  private worker: Promise<Worker> | undefined;
  private thoroughWorker: Promise<Worker> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(private readonly model: GermanModel) {
    this.name = nameWith(model);
  }

  /** The recogniser with the fast model where that is installed, else with the accurate one of the product's packages. */
  static async create(): Promise<TesseractJsRecogniser> {
    return new TesseractJsRecogniser((await findFastModel()) ?? accurateModel());
  }

  recognise(images: readonly GreyImage[], options: RecognitionOptions): Promise<readonly RecognisedPage[]> {
    const turn = this.queue.then(() => this.readAll(images, options));
    // The worker reads one image at a time; a failed call must not hold up the next one.
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await Promise.all([this.endWorker(false), this.endWorker(true)]);
  }

  private async readAll(images: readonly GreyImage[], options: RecognitionOptions): Promise<readonly RecognisedPage[]> {
    const pages: RecognisedPage[] = [];
    for (const [index, image] of images.entries()) pages.push(await this.read(image, index, options));
    return pages;
  }

  private async read(image: GreyImage, index: number, options: RecognitionOptions): Promise<RecognisedPage> {
    const isThorough = options.isThorough === true && this.model.kind !== 'best-int';
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      clock = setTimeout(resolve, options.timeLimitMs, 'late');
    });
    try {
      const table = await Promise.race([this.tableOf(image, isThorough), late]);
      if (table === 'late') {
        throw new RecognitionError(RECOGNITION_CODES.timedOut, `No result in ${String(options.timeLimitMs)} ms`, index);
      }
      const engine = isThorough ? nameWith(accurateModel()) : this.name;
      return { words: parseTesseractTable(table, 1)[0] ?? [], engine };
    } catch (cause) {
      await this.endWorker(isThorough);
      if (cause instanceof RecognitionError) throw cause;
      throw new RecognitionError(RECOGNITION_CODES.engineFailed, 'The tesseract.js worker failed', index, { cause });
    } finally {
      clearTimeout(clock);
    }
  }

  private async tableOf(image: GreyImage, isThorough: boolean): Promise<string> {
    const worker = await (isThorough
      ? (this.thoroughWorker ??= startWorker(accurateModel()))
      : (this.worker ??= startWorker(this.model)));
    const bytes = encodeGreyTiff(image);
    const { data } = await worker.recognize(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { ...resolutionParameter(image) },
      { tsv: true, text: false, blocks: false },
    );
    return data.tsv ?? '';
  }

  private async endWorker(isThorough: boolean): Promise<void> {
    const ending = isThorough ? this.thoroughWorker : this.worker;
    if (isThorough) this.thoroughWorker = undefined;
    else this.worker = undefined;
    const worker = await ending?.catch(() => undefined);
    await worker?.terminate();
  }
}

function nameWith(model: GermanModel): string {
  return `tesseract.js ${VERSION} deu ${model.kind}`;
}

/** Every engine parameter is passed through per image, though the library's types know only its own options. */
function resolutionParameter(image: GreyImage): object {
  return { user_defined_dpi: String(image.dpi) };
}

async function startWorker(model: GermanModel): Promise<Worker> {
  const worker = await createWorker('deu', OEM.LSTM_ONLY, {
    langPath: model.folder,
    gzip: model.isPacked,
    // A cache in the working folder would silently win over the model that was asked for.
    cacheMethod: 'none',
    // Without a handler the library throws a second time, outside any promise.
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return worker;
}
