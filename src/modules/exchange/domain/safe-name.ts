/** Names that stand for devices in Windows, with whatever ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;
/** Most bytes of a name in UTF-8: with number and folder before it, it stays below what file systems and ZIP programs take. */
const LONGEST_BYTES = 120;
const LONGEST_ENDING = 10;

/** A name every system takes: no path, nothing Windows or an address forbids, not too long in bytes; the ending stays. */
export function safeName(text: string): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .replace(/[<>:"/\\|?*#%]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= LONGEST_ENDING ? clean.slice(dot) : '';
  const room = LONGEST_BYTES - Buffer.byteLength(ending);
  const stem = shortened(clean.slice(0, clean.length - ending.length), room).replace(/[. ]+$/, '');
  if (stem === '') return `unbenannt${ending}`;
  return RESERVED.test(stem) ? `_${stem}${ending}` : `${stem}${ending}`;
}

/** As many whole characters as there is room for. */
function shortened(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}
