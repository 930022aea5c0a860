import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** A model that reads German, as a folder an engine can load from. */
export interface GermanModel {
  /** Folder that holds `deu.traineddata`, or `deu.traineddata.gz` when packed. */
  readonly folder: string;
  readonly isPacked: boolean;
  /** Kind of the model: `fast` is a quarter of the cost of `best-int` at nearly its accuracy. */
  readonly kind: 'fast' | 'best-int';
}

const SYSTEM_FOLDERS = ['/usr/share/tesseract-ocr', '/usr/share/tessdata', '/usr/local/share/tessdata'];
const FILE = 'deu.traineddata';
/** Models above this size are not the fast kind, whatever folder they lie in. */
const LARGEST_FAST_MODEL = 4 * 1024 * 1024;

/** The fast model of the operating system's package, where it is installed. Never loads anything from a network. */
export async function findFastModel(): Promise<GermanModel | undefined> {
  for (const folder of await systemModelFolders()) {
    const file = join(folder, FILE);
    if (!existsSync(file)) continue;
    const { size } = await stat(file);
    if (size <= LARGEST_FAST_MODEL) return { folder, isPacked: false, kind: 'fast' };
  }
  return undefined;
}

async function systemModelFolders(): Promise<string[]> {
  const folders: string[] = [];
  const configured = process.env['TESSDATA_PREFIX'];
  if (configured !== undefined) folders.push(configured);
  for (const root of SYSTEM_FOLDERS) {
    if (!existsSync(root)) continue;
    folders.push(root);
    for (const version of (await readdir(root)).sort().reverse()) folders.push(join(root, version, 'tessdata'));
  }
  return folders;
}

/** The accurate model, which comes with the product's packages. */
export function accurateModel(): GermanModel {
  const manifest = createRequire(import.meta.url).resolve('@tesseract.js-data/deu/package.json');
  return { folder: join(dirname(manifest), '4.0.0_best_int'), isPacked: true, kind: 'best-int' };
}

/**
 * The same model as a plain file, for engines that cannot unpack: written once into a folder of its own and shared by
 * every process, because the rename into place is atomic.
 */
export async function unpackModel(model: GermanModel): Promise<GermanModel> {
  if (!model.isPacked) return model;
  const folder = join(tmpdir(), `talakte-models-${model.kind}-${String(process.getuid?.() ?? 0)}`);
  const file = join(folder, FILE);
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = `${file}.${String(process.pid)}.part`;
    await writeFile(part, await promisify(gunzip)(await readFile(join(model.folder, `${FILE}.gz`))));
    await rename(part, file);
  }
  return { folder, isPacked: false, kind: model.kind };
}
