/** Kind of disposal (Aussonderungsart): archive, appraise, destroy. @norm xdomea 3.1 code list Aussonderungsart */
export type ManifestDisposal = 'A' | 'B' | 'V';
/** Medium: 001 electronic, 002 hybrid, 003 paper. @norm xdomea 3.1 code list Medium */
export type ManifestMedium = '001' | '002' | '003';

/** A person or body concerned by a file. */
export interface ManifestParty {
  readonly name: string;
  readonly address: string;
  readonly role: string;
}

const DISPOSALS: ReadonlyMap<string, ManifestDisposal> = new Map([
  ...['a', 'archivieren', 'archivwürdig', 'abgeben'].map((word) => [word, 'A'] as const),
  ...['b', 'bewerten', 'anbieten'].map((word) => [word, 'B'] as const),
  ...['v', 'vernichten', 'nicht archivwürdig', 'kassieren'].map((word) => [word, 'V'] as const),
]);

const MEDIA: ReadonlyMap<string, ManifestMedium> = new Map([
  ...['001', '1', 'elektronisch', 'digital', 'electronic'].map((word) => [word, '001'] as const),
  ...['002', '2', 'hybrid'].map((word) => [word, '002'] as const),
  ...['003', '3', 'papier', 'paper'].map((word) => [word, '003'] as const),
]);

/** Kind of disposal in any of the words used for it. */
export function disposalOf(text: string): ManifestDisposal | undefined {
  return DISPOSALS.get(text.trim().toLowerCase());
}

/** Medium in any of the words used for it. */
export function mediumOf(text: string): ManifestMedium | undefined {
  return MEDIA.get(text.trim().toLowerCase());
}

/** A day as `2026-01-31`, `31.1.2026` or `31.01.26`; `undefined` when there is no such day. @param thisYear four digits */
export function dayOf(text: string, thisYear: number): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text.trim());
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : german ? [german[3], german[2], german[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${wholeYear(year, thisYear)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** Years of retention, `null` for unlimited; `undefined` when it is neither. */
export function retentionOf(text: string): number | null | undefined {
  const word = text.trim().toLowerCase();
  if (['dauernd', 'dauerhaft', 'unbefristet', 'ständig', 'permanent'].includes(word)) return null;
  const years = /^(\d{1,3})(?:\s*(?:j|jahre?|years?))?\.?$/.exec(word)?.[1];
  return years === undefined || Number(years) > 150 ? undefined : Number(years);
}

/** Parties as `Name | address | role`, several divided by semicolons or line breaks; `undefined` for one without a name. */
export function partiesOf(text: string): readonly ManifestParty[] | undefined {
  const parties = text
    .split(/[;\n]/)
    .map((entry) => entry.split('|').map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ''))
    .map(([name = '', address = '', role = '', ...more]) => ({ name, address, role, more }));
  const isSound = parties.every(({ name, more }) => name !== '' && more.length === 0);
  return isSound ? parties.map(({ name, address, role }) => ({ name, address, role })) : undefined;
}

/** A year of two digits is the latest one that has been. */
function wholeYear(year: string, thisYear: number): string {
  if (year.length === 4) return year;
  const century = Math.floor(thisYear / 100) * 100;
  return String(century + Number(year) > thisYear ? century - 100 + Number(year) : century + Number(year));
}
