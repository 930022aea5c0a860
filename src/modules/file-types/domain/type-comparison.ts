import type { FileTypeContent } from './file-type-content.js';

/** Parts of a type that are compared one by one. */
export type ComparedPart = 'fields' | 'tabs' | 'roles' | 'checklist' | 'type';

/** What became of one part of a type from one version to another. */
export interface TypeDifference {
  readonly part: ComparedPart;
  /** Key of the field, tab, role or item; name of the property where the type as a whole says something else. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Properties that differ, with both values. */
  readonly changes: readonly { readonly property: string; readonly before: unknown; readonly after: unknown }[];
}

interface Named {
  readonly key: string;
  readonly label?: string;
  readonly title?: string;
}

const LISTS = ['fields', 'tabs', 'roles', 'checklist'] as const;
const WHOLE = [
  'title',
  'kind',
  'description',
  'legalBasis',
  'naming',
  'planUnits',
  'defaultPlanUnit',
  'offices',
  'retention',
  'confidentiality',
  'workflow',
] as const;

/** What became of each part of a type; parts without a difference are left out. */
export function compareTypes(before: FileTypeContent, after: FileTypeContent): TypeDifference[] {
  const whole = WHOLE.flatMap((property): TypeDifference[] =>
    isSame(before[property], after[property])
      ? []
      : [
          {
            part: 'type',
            key: property,
            label: property,
            kind: 'changed',
            changes: [{ property, before: before[property], after: after[property] }],
          },
        ],
  );
  return [...whole, ...LISTS.flatMap((part) => compareLists(part, before[part], after[part]))];
}

function compareLists(part: ComparedPart, before: readonly Named[], after: readonly Named[]): TypeDifference[] {
  const removed = before
    .filter(({ key }) => !after.some((one) => one.key === key))
    .map((one): TypeDifference => ({ part, key: one.key, label: labelOf(one), kind: 'removed', changes: [] }));
  const kept = before.filter(({ key }) => after.some((one) => one.key === key)).map(({ key }) => key);
  const order = after.filter(({ key }) => kept.includes(key)).map(({ key }) => key);
  const others = after.flatMap((one): TypeDifference[] => {
    const earlier = before.find(({ key }) => key === one.key);
    const said = { part, key: one.key, label: labelOf(one) };
    if (!earlier) return [{ ...said, kind: 'added', changes: [] }];
    const changes = changesOf(earlier, one);
    if (changes.length > 0) return [{ ...said, kind: 'changed', changes }];
    return kept.indexOf(one.key) === order.indexOf(one.key) ? [] : [{ ...said, kind: 'moved', changes: [] }];
  });
  return [...removed, ...others];
}

function changesOf(before: Named, after: Named): TypeDifference['changes'] {
  const [one, other] = [before as unknown, after as unknown] as Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((property) => !isSame(one?.[property], other?.[property]))
    .map((property) => ({ property, before: one?.[property] ?? null, after: other?.[property] ?? null }));
}

function labelOf({ key, label, title }: Named): string {
  return label ?? title ?? key;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The database keeps the properties of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
