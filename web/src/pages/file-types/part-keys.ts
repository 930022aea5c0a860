import type { TypeField } from '../../api/contract.js';

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function wordsOf(label: string): string[] {
  const plain = label
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** A key for machines out of a label for people: `Name des Kindes` becomes `nameDesKindes`. */
export function partKeyOf(label: string): string {
  const [first = '', ...others] = wordsOf(label);
  const key = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return key
    .replace(/^[0-9]+/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .slice(0, 40);
}

/** The same for a type: `Hundesteuer (Stadt)` becomes `hundesteuer-stadt`. */
export function typeKeyOf(title: string): string {
  return wordsOf(title)
    .join('-')
    .replace(/^[0-9-]+/, '')
    .slice(0, 40)
    .replace(/-$/, '');
}

/** The key goes with the label until somebody gives it one of its own. */
export function followedKey(key: string, labelBefore: string, labelAfter: string): string {
  return key === '' || key === partKeyOf(labelBefore) ? partKeyOf(labelAfter) : key;
}

/** A key none of the others has. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  const base = wanted === '' ? 'angabe' : wanted;
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1)
    if (!taken.includes(`${base}${String(number)}`)) return `${base}${String(number)}`;
}

/** Choices as people write them: one label a line. */
export function choicesText(choices: TypeField['choices']): string {
  return choices.map(({ label }) => label).join('\n');
}

/** Reads them back; a choice that is only called otherwise keeps its value, so that files keep theirs. */
export function choicesFrom(text: string, before: TypeField['choices']): TypeField['choices'] {
  const labels = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const kept = before.filter(({ label }) => labels.includes(label)).map(({ value }) => value);
  return labels.reduce<TypeField['choices']>((choices, label, index) => {
    const same = before.find((choice) => choice.label === label);
    const renamed = before.length === labels.length ? before[index] : undefined;
    const taken = [...choices.map(({ value }) => value), ...kept];
    const value =
      same?.value ??
      (renamed !== undefined && !taken.includes(renamed.value) ? renamed.value : freeKey(partKeyOf(label), taken));
    return [...choices, { value, label }];
  }, []);
}

/** The list with one of its parts at another place. */
export function moved<T>(parts: readonly T[], from: number, to: number): T[] {
  const others = parts.filter((_, index) => index !== from);
  const part = parts[from];
  return part === undefined || to < 0 || to >= parts.length ? [...parts] : others.toSpliced(to, 0, part);
}
