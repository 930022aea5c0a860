/** What the description of a route or shape leaves open, as sentences; a description without gaps has none. */
export function findGaps(document) {
  return [...routesOf(document).flatMap(gapsOfRoute), ...shapesOf(document).flatMap(gapsOfShape)];
}

function routesOf({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ place: `${method.toUpperCase()} ${path}`, operation })),
  );
}

function gapsOfRoute({ place, operation }) {
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const silent = answers.filter(([status, { content }]) => status !== '204' && content === undefined);
  return [
    ...(operation.summary ? [] : [`${place} says nothing of what it does: comment its method`]),
    ...(answers.length > 0 ? [] : [`${place} has no answer`]),
    ...(operation.parameters ?? [])
      .filter(({ schema }) => schema.$ref !== undefined || isOpen(schema))
      .map(({ name }) => `${place} does not say what its parameter ${name} is: give its field a type`),
    ...silent.map(
      ([status]) => `${place} does not say what it answers (${status}): let it return a *.response.ts class`,
    ),
  ];
}

function shapesOf({ components }) {
  return Object.entries(components.schemas).map(([name, schema]) => ({ name, schema }));
}

function gapsOfShape({ name, schema }) {
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => isOpen(property))
    .map(
      ([field]) =>
        `${name}.${field} has no type that can be described: use a class, a union of texts or X[] (not an interface, not ` +
        'readonly X[]), or say it with @ApiProperty',
    );
}

function isOpen(schema) {
  if (schema.$ref !== undefined) return false;
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (parts !== undefined) return parts.some(isOpen);
  if (schema.type === undefined) return true;
  const types = [schema.type].flat();
  if (types.includes('array')) return isOpen(schema.items ?? {});
  return types.includes('object') && schema.properties === undefined && schema.additionalProperties === undefined;
}
