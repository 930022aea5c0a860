const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : 'de-DE');

/** A count with the reader's thousands separator. */
export function formatCount(value: number, locale: string): string {
  return value.toLocaleString(tag(locale));
}

/** A share (0..1) in whole percent: `87 %`. */
export function formatShare(share: number, locale: string): string {
  return share.toLocaleString(tag(locale), { style: 'percent', maximumFractionDigits: 0 });
}

const units = ['Byte', 'KB', 'MB', 'GB', 'TB'];

/** A number of bytes in the largest unit that keeps it readable: `3,4 MB`. */
export function formatBytes(bytes: number, locale: string): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString(tag(locale), { maximumFractionDigits: digits })} ${units[unit] ?? ''}`;
}
