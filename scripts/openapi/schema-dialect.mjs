/**
 * Turns what Nest writes (schemas of OpenAPI 3.0) into OpenAPI 3.1, whose schemas are plain JSON Schema 2020-12:
 * `nullable` becomes the type `null`, and a reference needs no wrapping. The values of an enumeration are sorted, for the
 * order in which the compiler hands them out changes with unrelated sources.
 */
export function toJsonSchemaDialect(value) {
  if (Array.isArray(value)) return value.map(toJsonSchemaDialect);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, toJsonSchemaDialect(item)]);
  return withNull(withExamples(withSortedValues(unwrapped(Object.fromEntries(entries)))));
}

/** `allOf` around a single reference only served to put a comment beside it. */
function unwrapped(schema) {
  const { allOf, ...rest } = schema;
  return Array.isArray(allOf) && allOf.length === 1 && allOf[0].$ref !== undefined ? { ...rest, ...allOf[0] } : schema;
}

function withSortedValues(schema) {
  return Array.isArray(schema.enum) ? { ...schema, enum: [...schema.enum].sort() } : schema;
}

/** A schema has a list of examples; a parameter (which has no type of its own) keeps the single one. */
function withExamples(schema) {
  const { example, ...rest } = schema;
  return example === undefined || schema.type === undefined ? schema : { ...rest, examples: [example] };
}

function withNull(schema) {
  const { nullable, $ref, type, ...rest } = schema;
  if (nullable !== true) return schema;
  if ($ref !== undefined) return { ...rest, anyOf: [{ $ref }, { type: 'null' }] };
  return { ...rest, type: [type, 'null'], ...(rest.enum === undefined ? {} : { enum: [...rest.enum, null] }) };
}
