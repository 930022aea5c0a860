const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A name every system takes: no path, nothing Windows forbids, not too long; the ending stays. */
export function safeName(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  const stem = clean
    .slice(0, clean.length - ending.length)
    .slice(0, LONGEST - ending.length)
    .replace(/[. ]+$/, '');
  if (stem === '') return `unbenannt${ending}`;
  return RESERVED.test(stem) ? `_${stem}${ending}` : `${stem}${ending}`;
}
