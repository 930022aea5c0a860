import type { DropItem } from 'react-aria-components';

/** A file of a drop with its place. */
export interface PlacedFile {
  /** Folders and name, as the scanner ordered them. */
  path: string;
  file: File;
}

/** Files operating systems leave in folders of their own accord. */
const leftovers = /^(\.|thumbs\.db$|desktop\.ini$)/i;

async function walk(items: AsyncIterable<DropItem> | Iterable<DropItem>, folder: string): Promise<PlacedFile[]> {
  const found: PlacedFile[] = [];
  for await (const item of items) {
    if (item.kind === 'directory') {
      found.push(...(await walk(item.getEntries(), `${folder}${item.name}/`)));
    } else if (item.kind === 'file' && !leftovers.test(item.name)) {
      found.push({ path: `${folder}${item.name}`, file: await item.getFile() });
    }
  }
  return found;
}

/** The files of a drop with those in folders and folders within, in the order of their names: `scan2` before `scan10`. */
export async function filesOf(items: Iterable<DropItem>): Promise<File[]> {
  const found = await walk(items, '');
  return found
    .sort((one, other) => one.path.localeCompare(other.path, 'de', { numeric: true }))
    .map(({ file }) => file);
}

/** The same with their paths: within the folder where a single one was dropped, else as they were dropped. */
export async function placedFilesOf(items: Iterable<DropItem>): Promise<PlacedFile[]> {
  const dropped = [...items];
  const found = await walk(dropped, '');
  if (dropped.length !== 1 || dropped[0]?.kind !== 'directory') {
    return found;
  }
  return found.map(({ path, file }) => ({ file, path: path.slice(path.indexOf('/') + 1) }));
}
