/** An element of a model as the parser hands it out; typed access goes through the functions of this file. */
export interface ModdleElement {
  readonly $type: string;
  readonly id?: string;
  readonly $parent?: ModdleElement;
  /** Attributes of foreign name spaces and unknown ones, by their qualified name. */
  readonly $attrs?: Readonly<Record<string, string>>;
  readonly $descriptor?: { readonly isGeneric?: boolean };
  $instanceOf?(type: string): boolean;
}

/** Whether a value is an element of the model. */
export function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && typeof (value as { $type?: unknown }).$type === 'string';
}

/** Whether an element is of one of the types or of one derived from them; foreign elements are of none. */
export function isOf(element: ModdleElement, ...types: readonly string[]): boolean;
export function isOf(element: ModdleElement | undefined, ...types: readonly string[]): element is ModdleElement;
export function isOf(element: ModdleElement | undefined, ...types: readonly string[]): boolean {
  if (element === undefined) return false;
  return types.some((type) => element.$type === type || element.$instanceOf?.(type) === true);
}

/** A property as it stands in the model. */
export function propertyOf(element: ModdleElement | undefined, name: string): unknown {
  if (element === undefined || !Object.hasOwn(element, name)) return undefined;
  return (element as unknown as Readonly<Record<string, unknown>>)[name];
}

/** A property that is a text, trimmed; `undefined` when it is missing or empty. */
export function textOf(element: ModdleElement | undefined, name: string): string | undefined {
  const value = propertyOf(element, name);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** A property that is another element, such as the process a participant stands for. */
export function elementOf(element: ModdleElement | undefined, name: string): ModdleElement | undefined {
  const value = propertyOf(element, name);
  return isElement(value) ? value : undefined;
}

/** A property that is a list of elements. */
export function elementsOf(element: ModdleElement | undefined, name: string): readonly ModdleElement[] {
  const value = propertyOf(element, name);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** What the extension elements of an element hold of one type, such as `talakte:Assignment`. */
export function extensionsOf(element: ModdleElement | undefined, type?: string): readonly ModdleElement[] {
  const all = elementsOf(elementOf(element, 'extensionElements'), 'values');
  return type === undefined ? all : all.filter((candidate) => candidate.$type === type);
}

/** The element's own id, or that of the nearest element around it that has one. */
export function placeOf(element: ModdleElement): ModdleElement {
  let place: ModdleElement | undefined = element;
  while (place !== undefined && place.id === undefined) place = place.$parent;
  return place ?? element;
}

/** All elements below and including one, depth first; foreign ones are not entered. */
export function* everyElement(root: ModdleElement): Generator<ModdleElement> {
  const stack: ModdleElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    if (element.$descriptor?.isGeneric === true) continue;
    const children = Object.keys(element).flatMap((name) => contained(element, name));
    stack.push(...children.reverse());
  }
}

function contained(element: ModdleElement, name: string): readonly ModdleElement[] {
  if (name.startsWith('$')) return [];
  const value = propertyOf(element, name);
  const candidates = Array.isArray(value) ? value : [value];
  // What an element refers to has another parent: only what it holds is below it.
  return candidates.filter((child): child is ModdleElement => isElement(child) && child.$parent === element);
}
