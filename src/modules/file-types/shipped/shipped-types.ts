import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The JSON files lie among the sources; the compiler does not copy them. */
const FOLDER = path.resolve(import.meta.dirname, '../../../../src/modules/file-types/shipped');

/** A file type that comes with the product. */
export interface ShippedType {
  /** Name of its file. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** File types that come with the product, as files that can be imported like any other. */
export async function readShippedTypes(): Promise<ShippedType[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(path.join(FOLDER, file)) })));
}
