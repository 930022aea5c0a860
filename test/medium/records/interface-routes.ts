import type { Office } from '../../support/office.js';
import type { PlantedKind } from './planted-file.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** The description of the interface, as far as it is needed to send something to every route. */
export interface Interface {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A route with what can be said in its query and body. */
export interface Route {
  readonly method: string;
  /** Without `/api`. */
  readonly path: string;
  readonly query: readonly string[];
  readonly body: Schema | undefined;
  /** Whether a file, or something in or about one, can stand in its address or body. */
  readonly isAboutFiles: boolean;
}

/** Routes about people, plans and types: no file stands in their addresses and bodies. */
const OF_OTHERS =
  /^\/(session|account|accounts|org-units|substitutions|filing-plans|file-types|conversions|integrity|dead-letters|access\/wall)/;

/** What may be left out by the description, and is missed by the rules where it is. */
const OFTEN_NEEDED = ['on', 'fileIds', 'targetFileId', 'documentIds', 'proceedingIds'];

/** Names of days. */
const DAY = /(^on|^to|^from|On|[dD]ay|[uU]ntil|[dD]ue)$/;

/** Every route but live streams and those that take bytes. */
export function routesOf({ paths }: Interface): Route[] {
  return Object.entries(paths).flatMap(([path, methods]) => {
    if (!path.startsWith('/api/') || path.includes('stream') || path.includes('events')) return [];
    return Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) => {
      if (requestBody && !requestBody.content['application/json']) return [];
      return {
        method,
        path: path.slice(4),
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        body: requestBody?.content['application/json']?.schema,
        isAboutFiles: !OF_OTHERS.test(path.slice(4)),
      };
    });
  });
}

/** What a body is filled with. */
export interface Filling {
  readonly idOf: (kind: PlantedKind) => string;
  readonly reference: string;
  readonly office: Office;
  readonly userId: string;
}

/** A body of the form the route asks for, about these ids; whatever else it needs is made up. */
export function bodyFor(description: Interface, { body }: Route, filling: Filling): object | undefined {
  return body && (valueOf(description, body, '', filling) as object);
}

function valueOf(description: Interface, schema: Schema, name: string, filling: Filling): unknown {
  const resolved = resolve(description, schema);
  const types = [resolved.type ?? 'object'].flat();
  if (types.includes('array'))
    return resolved.items ? [valueOf(description, resolved.items, name.replace(/s$/, ''), filling)] : [];
  if (types.includes('string')) return textOf(resolved, name, filling);
  if (resolved.enum) return resolved.enum[0];
  if (types.includes('number') || types.includes('integer')) return resolved.minimum ?? 1;
  if (types.includes('boolean')) return false;
  const required = new Set(resolved.required);
  return Object.fromEntries(
    Object.entries(resolved.properties ?? {})
      .filter(([key]) => required.has(key) || OFTEN_NEEDED.includes(key))
      .map(([key, property]) => [key, valueOf(description, property, key, filling)]),
  );
}

function textOf({ enum: choices, format }: Schema, name: string, filling: Filling): unknown {
  const { idOf, office, userId, reference } = filling;
  if (name === 'objectKind') return 'document';
  if (choices) return choices[0];
  if (name === 'reference') return reference;
  if (name === 'planUnitId') return office.planUnit('631');
  if (name === 'leadUnitId' || name === 'unitId') return office.unit('63');
  if (/user|person|deputy|assignee/i.test(name) && format === 'uuid') return userId;
  if (/proceeding/i.test(name) && format === 'uuid') return idOf('proceeding');
  if (/document|object|attached|main/i.test(name) && format === 'uuid') return idOf('document');
  if (format === 'uuid') return idOf('file');
  if (format === 'date' || DAY.test(name)) return dayAhead();
  if (/(state|hash|fingerprint)$/i.test(name)) return '0'.repeat(64);
  return 'Prüfung';
}

/** A day on which grants may still end and things may be due. */
function dayAhead(): string {
  return new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
}

function resolve(description: Interface, schema: Schema): Schema {
  if (schema.$ref !== undefined)
    return resolve(description, description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map((part) => resolve(description, part));
  return {
    ...parts[0],
    properties: Object.assign({}, ...parts.map(({ properties = {} }) => properties)) as Record<string, Schema>,
    required: parts.flatMap(({ required = [] }) => required),
  };
}
