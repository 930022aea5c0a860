import { elementOf, everyElement, isOf, type ModdleElement } from './moddle-element.js';
import type { ModelElement, ParsedModel } from './parse-model.js';

/** One thing an element says differently; `null` where it says nothing. */
export interface FieldDifference {
  /** Such as `name`, `target`, `assignment.role`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of an element from one version to another. */
export interface ElementDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly elementId: string;
  readonly type: string;
  readonly name: string | null;
  readonly fields: readonly FieldDifference[];
}

/** What has changed between two models, element by element; how they are drawn does not matter. */
export function compareModels(before: ParsedModel, after: ParsedModel): ElementDifference[] {
  const old = told(before);
  const fresh = told(after);
  const removed = [...old].filter(([id]) => !fresh.has(id)).map(([, one]) => difference('removed', one, []));
  const rest = [...fresh].flatMap(([id, one]) => {
    const earlier = old.get(id);
    if (earlier === undefined) return [difference('added', one, fieldsBetween(new Map(), one.says))];
    const fields = fieldsBetween(earlier.says, one.says);
    return fields.length === 0 ? [] : [difference('changed', one, fields)];
  });
  return [...rest, ...removed];
}

interface Told {
  readonly element: ModelElement;
  readonly says: ReadonlyMap<string, string>;
}

function difference(
  kind: ElementDifference['kind'],
  { element }: Told,
  fields: readonly FieldDifference[],
): ElementDifference {
  return { kind, elementId: element.id, type: element.type, name: element.name, fields };
}

function fieldsBetween(before: Told['says'], after: Told['says']): FieldDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((one) => one.before !== one.after);
}

function told(model: ParsedModel): ReadonlyMap<string, Told> {
  const places = new Map<string, ModdleElement>();
  for (const element of everyElement(model.moddleContext.rootElement)) {
    if (element.id !== undefined) places.set(element.id, element);
  }
  return new Map(model.elements.map((element) => [element.id, { element, says: whatItSays(element, places) }]));
}

function whatItSays(element: ModelElement, places: ReadonlyMap<string, ModdleElement>): Map<string, string> {
  const says = new Map<string, string>([['type', element.type]]);
  if (element.name !== null) says.set('name', element.name);
  if (element.parentId !== null) says.set('within', element.parentId);
  const place = places.get(element.id);
  for (const [field, property] of [
    ['source', 'sourceRef'],
    ['target', 'targetRef'],
    ['attachedTo', 'attachedToRef'],
    ['default', 'default'],
  ] as const) {
    const other = isOf(place, 'bpmn:BaseElement') ? elementOf(place, property)?.id : undefined;
    if (other !== undefined) says.set(field, other);
  }
  flatten(says, '', element.properties);
  return says;
}

function flatten(says: Map<string, string>, path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    if (value.length > 0) says.set(path, value.map(asText).join('\n'));
    return;
  }
  if (typeof value !== 'object') {
    says.set(path, asText(value));
    return;
  }
  for (const [name, inner] of Object.entries(value)) flatten(says, path === '' ? name : `${path}.${name}`, inner);
}

function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('target' in value && 'source' in value) return `${String(value.target)} = ${String(value.source)}`;
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${String(inner)}`)
    .join(', ');
}
