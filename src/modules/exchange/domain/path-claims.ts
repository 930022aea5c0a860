import { fileNameOf, folderPath, pathKey } from './folder-path.js';
import type { FolderEntry } from './manifest-context.js';
import type { RowReader } from './row-reader.js';

/** Kinds of content by the endings of names that promise them. */
const PROMISED: ReadonlyMap<string, true> = new Map(
  ['pdf', 'tif', 'tiff', 'jpg', 'jpeg', 'png'].map((ending) => [ending, true as const]),
);

/** Files that systems leave in folders without anybody wanting them. */
const BY_THE_WAY = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*)$/i;

/** Which row claims which file of the folder: each is named once, and none is forgotten. */
export class PathClaims {
  private readonly claimed = new Map<string, number>();
  private readonly byKey: ReadonlyMap<string, string>;

  constructor(
    private readonly folder: ReadonlyMap<string, FolderEntry>,
    private readonly maxBytes: number,
  ) {
    this.byKey = new Map([...folder.keys()].map((path) => [pathKey(path), path]));
  }

  /** The path a row names, when a file lies there that can be taken. */
  claim(reader: RowReader): string | undefined {
    const text = reader.raw('path');
    if (text === null) {
      reader.fault('path-missing', 'path');
      return undefined;
    }
    const outcome = folderPath(text);
    if ('fault' in outcome) {
      reader.fault(outcome.fault, 'path');
      return undefined;
    }
    const earlier = this.claimed.get(outcome.path);
    if (earlier !== undefined) {
      reader.fault('path-twice', 'path', String(earlier));
      return undefined;
    }
    this.claimed.set(outcome.path, reader.row);
    this.checkEntry(reader, outcome.path);
    return outcome.path;
  }

  /** Files of the folder that no row names. */
  unnamed(): string[] {
    return [...this.folder]
      .filter(([path, { kind }]) => kind !== 'folder' && !this.claimed.has(path) && !BY_THE_WAY.test(path))
      .map(([path]) => path)
      .sort();
  }

  private checkEntry(reader: RowReader, path: string): void {
    const entry = this.folder.get(path);
    if (entry === undefined) {
      const alike = this.byKey.get(pathKey(path));
      if (alike === undefined) reader.fault('document-not-there', 'path');
      else {
        reader.fault('document-other-spelling', 'path', alike);
        this.claimed.set(alike, reader.row);
      }
    } else if (entry.kind === 'folder') reader.fault('document-is-folder', 'path');
    else if (entry.kind !== 'file') reader.fault('document-is-link', 'path');
    else if (entry.sizeBytes === 0) reader.fault('content-empty', 'path');
    else if (entry.sizeBytes > this.maxBytes)
      reader.fault('content-too-large', 'path', `${String(Math.floor(this.maxBytes / 1024 / 1024))} MB`);
    else if (!PROMISED.has(endingOf(path))) reader.fault('content-type-unknown', 'path', endingOf(path));
  }
}

/** Ending of a name in lower case. */
export function endingOf(path: string): string {
  const name = fileNameOf(path);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}
