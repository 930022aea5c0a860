import type { FileTypeContent } from '../../api/contract.js';
import { mergeValues, type Merged } from '../../conflicts/merge-values.js';

/** A part of a file type: one of its texts, or all its fields, tabs, roles or lines of the checklist. */
export type ContentPart = keyof FileTypeContent;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Brings one's own draft onto what somebody else saved meanwhile, part by part. */
export function mergeContents(
  base: FileTypeContent,
  mine: FileTypeContent,
  theirs: FileTypeContent,
): Merged<FileTypeContent> {
  return mergeValues(Object.keys(theirs) as ContentPart[], { base, mine, theirs }, isSame);
}

/** What somebody did to one part; lists name what was added, removed and changed. */
export interface PartChange {
  text: string | null;
  added: string[];
  removed: string[];
  changed: string[];
}

interface Entry {
  key: string;
  label: string;
  json: string;
}

function entriesOf(value: unknown): Entry[] {
  return !Array.isArray(value)
    ? []
    : value.map((one: unknown) => {
        const entry = (typeof one === 'object' && one !== null ? one : { key: String(one) }) as Partial<
          Record<'key' | 'label' | 'title', string>
        >;
        const key = entry.key ?? '';
        return { key, label: entry.label ?? entry.title ?? key, json: JSON.stringify(one) };
      });
}

/** What one side made of a part. */
export function partChange(before: unknown, after: unknown): PartChange {
  if (!Array.isArray(after)) {
    return {
      text: typeof after === 'string' ? after : after === null ? '' : JSON.stringify(after).replace(/[{}"]/g, ''),
      added: [],
      removed: [],
      changed: [],
    };
  }
  const old = new Map(entriesOf(before).map((entry) => [entry.key, entry]));
  const now = entriesOf(after);
  const kept = new Set(now.map(({ key }) => key));
  return {
    text: null,
    added: now.filter(({ key }) => !old.has(key)).map(({ label }) => label),
    removed: [...old.values()].filter(({ key }) => !kept.has(key)).map(({ label }) => label),
    changed: now.filter(({ key, json }) => old.has(key) && old.get(key)?.json !== json).map(({ label }) => label),
  };
}
