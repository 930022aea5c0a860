import { modelFinding, type FindingPlace, type ModelFinding } from './model-finding.js';
import type { FindingCode } from './finding-meanings.js';

/** What a file may hold at most. Everything people draw stays far below; what does not is an attack or a mistake. */
export const MODEL_LIMITS = {
  bytes: 2_000_000,
  elements: 20_000,
  nesting: 60,
  attributes: 100,
  attributeLength: 20_000,
  textLength: 100_000,
} as const;

const KNOWN_ENTITY = /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/;
// What XML 1.0 allows: everything but control characters and halves of characters. @norm XML 1.0 section 2.2
const FORBIDDEN_CHARACTER =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const TAG_NAME = /^<\/?([^\s/>]+)/;
const ATTRIBUTE = /=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where a scan stands: how deep, how much it has seen. */
class XmlScan {
  private depth = 0;
  private elements = 0;
  private readonly open: string[] = [];

  constructor(private readonly xml: string) {}

  /** The first thing that forbids parsing. */
  run(): ModelFinding | undefined {
    let at = 0;
    while (at < this.xml.length) {
      const tag = this.xml.indexOf('<', at);
      const text = this.xml.slice(at, tag === -1 ? undefined : tag);
      const found = this.checkText(text, at);
      if (found !== undefined || tag === -1) return found;
      const step = this.take(tag);
      if (typeof step !== 'number') return step;
      at = step;
    }
    return undefined;
  }

  /** Where the markup that begins here ends, or what forbids it. An end that is missing is left to the parser to name. */
  private take(at: number): number | ModelFinding {
    if (this.xml.startsWith('<!--', at)) return this.after('-->', at);
    if (this.xml.startsWith('<![CDATA[', at)) {
      const end = this.after(']]>', at);
      return this.tooLong(end - at, at) ?? end;
    }
    if (this.xml.startsWith('<!', at)) return this.found('doctype-refused', at);
    if (this.xml.startsWith('<?', at)) return this.takeInstruction(at);
    return this.takeTag(at);
  }

  private takeInstruction(at: number): number | ModelFinding {
    const name = /^<\?([^\s?]*)/.exec(this.xml.slice(at, at + 80))?.[1] ?? '';
    if (name === 'xml' && this.xml.slice(0, at).trim() === '') return this.after('?>', at);
    // Some modelers put a style sheet there; it draws nothing and is passed over, but never fetched.
    return name === 'xml-stylesheet' ? this.after('?>', at) : this.found('instruction-refused', at, { name });
  }

  private takeTag(at: number): number | ModelFinding {
    const end = this.endOfTag(at);
    const tag = this.xml.slice(at, end);
    const name = TAG_NAME.exec(tag.slice(0, 200))?.[1] ?? '';
    if (tag.startsWith('</')) {
      this.depth -= 1;
      this.open.pop();
      return end;
    }
    return this.checkTag(tag, name, at) ?? this.enter(tag, name, at) ?? end;
  }

  private enter(tag: string, name: string, at: number): ModelFinding | undefined {
    this.elements += 1;
    if (this.elements > MODEL_LIMITS.elements) {
      return this.found('elements-too-many-to-read', at, { limit: MODEL_LIMITS.elements });
    }
    if (tag.endsWith('/>')) return undefined;
    this.depth += 1;
    this.open.push(name);
    if (this.depth > MODEL_LIMITS.nesting) return this.found('nesting-too-deep', at, { limit: MODEL_LIMITS.nesting });
    return undefined;
  }

  private checkTag(tag: string, element: string, at: number): ModelFinding | undefined {
    let count = 0;
    for (const [whole, double, single] of tag.matchAll(ATTRIBUTE)) {
      count += 1;
      const value = double ?? single ?? '';
      if (value.length > MODEL_LIMITS.attributeLength) {
        return this.found('attribute-too-long', at, { element, limit: MODEL_LIMITS.attributeLength });
      }
      const foreign = this.checkEntities(value, at + tag.indexOf(whole) + whole.indexOf(value));
      if (foreign !== undefined) return foreign;
    }
    if (count > MODEL_LIMITS.attributes) {
      return this.found('attributes-too-many', at, { element, limit: MODEL_LIMITS.attributes });
    }
    return undefined;
  }

  private checkText(text: string, at: number): ModelFinding | undefined {
    return this.tooLong(text.length, at) ?? this.checkEntities(text, at);
  }

  private tooLong(length: number, at: number): ModelFinding | undefined {
    if (length <= MODEL_LIMITS.textLength) return undefined;
    return this.found('text-too-long', at, { element: this.open.at(-1) ?? '', limit: MODEL_LIMITS.textLength });
  }

  private checkEntities(text: string, from: number): ModelFinding | undefined {
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
      const candidate = text.slice(at, at + 40);
      if (KNOWN_ENTITY.test(candidate)) continue;
      const entity = /^&[^\s;]*;?/.exec(candidate)?.[0] ?? '&';
      return this.found('entity-refused', from + at, { entity });
    }
    return undefined;
  }

  /** The end of a tag; a `>` inside an attribute does not end it. */
  private endOfTag(at: number): number {
    let quote = '';
    for (let index = at + 1; index < this.xml.length; index += 1) {
      const character = this.xml.charAt(index);
      if (quote !== '') quote = character === quote ? '' : quote;
      else if (character === '"' || character === "'") quote = character;
      else if (character === '>') return index + 1;
    }
    return this.xml.length;
  }

  private after(end: string, at: number): number {
    const found = this.xml.indexOf(end, at);
    return found === -1 ? this.xml.length : found + end.length;
  }

  private found(code: FindingCode, at: number, values: FindingPlace['values'] = {}): ModelFinding {
    return modelFinding(code, { ...placeIn(this.xml, at), values });
  }
}

/** Line and column, counted from 1, of a place in a text. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: at - lastBreak };
}

/**
 * Looks over a file before it is parsed: its limits, and what must not be in it (document type, foreign entities). Returns
 * the first thing that forbids parsing; whether it is well-formed is the parser's business.
 */
export function scanXml(xml: string): ModelFinding | undefined {
  if (xml.trim() === '') return modelFinding('file-empty');
  const bytes = new TextEncoder().encode(xml).length;
  if (bytes > MODEL_LIMITS.bytes) {
    return modelFinding('file-too-large', { values: { bytes, limit: MODEL_LIMITS.bytes } });
  }
  const forbidden = FORBIDDEN_CHARACTER.exec(xml);
  if (forbidden !== null) return modelFinding('character-invalid', placeIn(xml, forbidden.index));
  return new XmlScan(xml).run();
}
