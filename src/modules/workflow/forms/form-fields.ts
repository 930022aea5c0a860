/** What keeps a form from being asked, and where in it as a JSON pointer. */
export interface FormFault {
  readonly fault:
    'no-object' | 'field-name' | 'reserved-name' | 'too-large' | 'outside-reference' | 'pattern' | 'schema';
  readonly place: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Keywords whose schemas speak of the same object: their fields are fields of the form. */
const SAME_OBJECT = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas', 'not'] as const;
const WIDGETS = ['file', 'document', 'user'] as const;

/** Names of all fields a form asks for, also of those it asks for only sometimes. */
export function fieldNames(form: Json): Set<string> {
  const names = new Set(Object.keys(recordIn(form, 'properties') ?? {}));
  for (const { schema } of sameObjectSchemas(form, '')) for (const name of fieldNames(schema)) names.add(name);
  return names;
}

/** Schemas within one that speak of the same object, each with where it stands as a JSON pointer. */
export function sameObjectSchemas(schema: Json, place: string): { readonly schema: Json; readonly place: string }[] {
  return SAME_OBJECT.flatMap((keyword) => {
    const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
    const there = `${place}/${keyword}`;
    if (isRecord(value) && keyword !== 'dependentSchemas') return [{ schema: value, place: there }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, one]) =>
      isRecord(one) ? [{ schema: one, place: `${there}/${key}` }] : [],
    );
  });
}

/** What kind of thing is chosen in a field; `undefined` where something is typed. */
export function widgetOf(form: Json, name: string): (typeof WIDGETS)[number] | undefined {
  const widget = recordIn(recordIn(form, 'properties') ?? {}, name)?.['x-widget'];
  return WIDGETS.find((known) => known === widget);
}

/** What is said although the form does not ask for it; one that says of itself that it takes more takes more. */
export function unaskedNames(form: Json, output: Json): string[] {
  const isOpen = ['additionalProperties', 'patternProperties', 'unevaluatedProperties'].some(
    (keyword) => Object.hasOwn(form, keyword) && form[keyword] !== false,
  );
  if (isOpen) return [];
  const asked = fieldNames(form);
  return Object.keys(output).filter((name) => !asked.has(name));
}

function recordIn(schema: Json, key: string): Json | undefined {
  const value = Object.hasOwn(schema, key) ? schema[key] : undefined;
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
