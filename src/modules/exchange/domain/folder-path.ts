/** What keeps a cell from naming a file in the folder. */
export type PathFault = 'path-absolute' | 'path-leaves-folder' | 'path-invalid';

const LONGEST_PATH = 1024;
const LONGEST_NAME = 255;

/** A path as the folder knows it: divided by slashes, composed characters, nothing that climbs out; or what is wrong. */
export function folderPath(text: string): { readonly path: string } | { readonly fault: PathFault } {
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text)) return { fault: 'path-invalid' };
  const slashed = text.trim().normalize('NFC').replaceAll('\\', '/');
  if (isAbsolute(slashed)) return { fault: 'path-absolute' };
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.');
  // Some systems leave blanks at the end of a name out of account.
  if (parts.some((part) => part.trim() === '..')) return { fault: 'path-leaves-folder' };
  if (parts.some((part) => /^\.?\s+$/.test(part))) return { fault: 'path-invalid' };
  const path = parts.join('/').trim();
  // what stands behind a dot that is left out
  if (isAbsolute(path)) return { fault: 'path-absolute' };
  const tooLong = path.length > LONGEST_PATH || parts.some((part) => part.length > LONGEST_NAME);
  return path === '' || tooLong || slashed.endsWith('/') ? { fault: 'path-invalid' } : { path };
}

function isAbsolute(path: string): boolean {
  return /^(\/|~|[a-z]:|[a-z][a-z0-9+.-]+:\/\/)/i.test(path);
}

/** What remains of a path when spelling is left out of account: to say which file was probably meant. */
export function pathKey(path: string): string {
  return path.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
