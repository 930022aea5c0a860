import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

/** An answer of the description: its schema for each media type. */
interface DescribedAnswer {
  readonly content?: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
}

/** A route as described. */
interface DescribedRoute {
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
  /** The permission it takes; none for public routes. */
  readonly 'x-permission'?: string;
}

/** The parts of the interface description that answers are held against. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedRoute>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** An answer as it came over the line. */
export interface HeardAnswer {
  /** As the description names it, such as `GET /api/files/{id}`. */
  readonly route: string;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * Holds answers against the interface description. Clients must put up with fields they do not know, so the description
 * leaves its shapes open; here they are closed, and a field nobody described is a fault.
 */
export class DescribedAnswers {
  /** Routes with their status, as they were heard. */
  readonly heard = new Set<string>();
  private readonly ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: 'log', logger: false });

  constructor(private readonly description: Description) {
    // ajv-formats is a CommonJS module: its function is its default export once more.
    (ajvFormats as unknown as { default: (ajv: Ajv2020) => void }).default(this.ajv);
    this.ajv.addFormat('binary', true);
    this.ajv.addVocabulary(['components']);
    this.ajv.addSchema({ $id: 'description', components: closed(description.components) });
  }

  /** What the answer breaks, in words; nothing when it is as described. */
  faultsOf({ route, status, mediaType, text }: HeardAnswer): string[] {
    const place = `${route} ${String(status)}`;
    this.heard.add(place);
    const [method = '', path = ''] = route.split(' ');
    const answer = this.description.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
    if (answer === undefined) return [`${place}: not described (${text.slice(0, 200)})`];
    if (answer.content === undefined) return text === '' ? [] : [`${place}: has a body, described without`];
    const schema = answer.content[mediaType]?.schema;
    if (schema === undefined) return [`${place}: ${mediaType} is not described`];
    if (!mediaType.endsWith('json')) return [];
    const validate = this.validator(schema);
    if (validate(JSON.parse(text))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${place}: ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  private validator(schema: Readonly<Record<string, unknown>>): ValidateFunction {
    return this.ajv.compile(pointingToDescription(schema) as object);
  }
}

/** Every object with named fields takes no others. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closed(item)]));
  const isShape = copy['type'] === 'object' && copy['properties'] !== undefined;
  return isShape && copy['additionalProperties'] === undefined ? { ...copy, additionalProperties: false } : copy;
}

function pointingToDescription(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointingToDescription);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? `description${item}` : pointingToDescription(item),
    ]),
  );
}
