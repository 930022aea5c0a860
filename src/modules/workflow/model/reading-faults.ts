import { isElement } from './moddle-element.js';
import { modelFinding, type ModelFinding } from './model-finding.js';
import { placeIn } from './scan-xml.js';

/** What the parser says with an error or warning. */
interface ParserSpeech {
  readonly message: string;
  readonly warnings?: readonly { readonly message: string }[];
  readonly error?: unknown;
  readonly element?: unknown;
  readonly property?: unknown;
  readonly value?: unknown;
}

const PLACE = /line: (\d+)\s+column: (\d+)\s+nested error: ([^\n]*)/;

/** The finding for a file that could not be parsed at all. */
export function readingFault(error: unknown, xml: string): ModelFinding {
  const message = error instanceof Error ? error.message : String(error);
  if (/^failed to parse document as/.test(message)) return noBpmn(xml);
  return modelFinding('xml-broken', { ...placeOfMessage(message), values: { detail: detailOf(message) } });
}

/** The finding for one warning of the parser. */
export function findingOfWarning(warning: unknown): ModelFinding {
  const { message, element, value } = warning as ParserSpeech;
  const place = { ...placeOfMessage(message), ...(isElement(element) ? { element } : {}) };
  const reference = /^unresolved reference <([^>]*)>/.exec(message)?.[1];
  if (reference !== undefined) return modelFinding('reference-unresolved', { ...place, values: { reference } });
  const attribute = /^unknown attribute <([^>]*)>/.exec(message)?.[1];
  if (attribute !== undefined) return unknownAttribute(attribute, element, value);
  return findingOfDetail(detailOf(message), tagOf(message), place);
}

function findingOfDetail(detail: string, tag: string, place: { line?: number; column?: number }): ModelFinding {
  const id = /^duplicate ID <([^>]*)>/.exec(detail)?.[1];
  if (id !== undefined) return modelFinding('id-taken', { ...place, values: { id } });
  const badId = /^illegal ID <([^>]*)>/.exec(detail)?.[1];
  if (badId !== undefined) return modelFinding('id-invalid', { ...place, values: { id: badId } });
  if (/^unknown type <talakte:/i.test(detail))
    return modelFinding('extension-unknown', { ...place, values: { element: tag } });
  const prefix = /^missing namespace for prefix <([^>]*)>/.exec(detail)?.[1];
  if (prefix !== undefined) return modelFinding('prefix-undeclared', { ...place, values: { prefix } });
  const unknown = /^(?:unknown type|unexpected element|unrecognized element) <([^>]*)>/.exec(detail)?.[1];
  if (unknown !== undefined) return modelFinding('element-unknown', { ...place, values: { element: unknown } });
  return modelFinding('element-unreadable', { ...place, values: { detail } });
}

function unknownAttribute(attribute: string, element: unknown, value: unknown): ModelFinding {
  const owner = isElement(element) ? element : undefined;
  if (owner?.$type.startsWith('talakte:') === true) {
    return modelFinding('extension-attribute-unknown', {
      element: owner,
      values: { element: owner.$type, attribute },
    });
  }
  return modelFinding('attribute-unknown', { element: owner, values: { name: attribute, value: String(value) } });
}

/** `xml-broken` speaks of what stands where the parser stopped. */
function detailOf(message: string): string {
  return PLACE.exec(message)?.[3]?.trim() ?? message.split('\n')[0] ?? '';
}

function tagOf(message: string): string {
  return /^unparsable content <([^\s/>]+)/.exec(message)?.[1] ?? '';
}

function placeOfMessage(message: string): { line?: number; column?: number } {
  const found = PLACE.exec(message);
  // The parser counts from 0, editors from 1.
  return found === null ? {} : { line: Number(found[1]) + 1, column: Number(found[2]) + 1 };
}

function noBpmn(xml: string): ModelFinding {
  const start = /<(?![?!])([^\s/>]+)/.exec(xml);
  const root = start?.[1] ?? '';
  return modelFinding('not-bpmn', { ...placeIn(xml, start?.index ?? 0), values: { root } });
}
