import { type FindingCode, MEANINGS } from './finding-meanings.js';
import { type ModdleElement, placeOf, textOf } from './moddle-element.js';

/** `error` refuses reading or deployment, `warning` asks for a second look, `note` tells what was understood as documentation. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** One thing a model's author has to know: what, where, and how to get on. */
export interface ModelFinding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly elementId: string | null;
  readonly elementName: string | null;
  /** Such as `bpmn:UserTask`. */
  readonly elementType: string | null;
  /** Place in the file, counted from 1; known only for what stands in the way of reading. */
  readonly line: number | null;
  readonly column: number | null;
  /** What the sentences about it name: the text found, the bound, the suggested value. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a finding can say besides its code. */
export interface FindingPlace {
  readonly element?: ModdleElement | undefined;
  readonly severity?: FindingSeverity;
  readonly line?: number;
  readonly column?: number;
  readonly values?: Readonly<Record<string, string | number>>;
}

const LONGEST_VALUE = 160;

/** Puts a finding together; without a severity of its own it has the one of its code. */
export function modelFinding(code: FindingCode, place: FindingPlace = {}): ModelFinding {
  const { element, severity = MEANINGS[code].severity, line = null, column = null, values = {} } = place;
  const shown = Object.entries(values).map(([name, value]) => [name, shortened(value)] as const);
  return { code, severity, ...nameOf(element && placeOf(element)), line, column, values: Object.fromEntries(shown) };
}

function nameOf(element: ModdleElement | undefined): Pick<ModelFinding, 'elementId' | 'elementName' | 'elementType'> {
  if (element === undefined) return { elementId: null, elementName: null, elementType: null };
  return { elementId: element.id ?? null, elementName: textOf(element, 'name') ?? null, elementType: element.$type };
}

/** What is wrong and how to get on, in English; the pages have sentences of their own for each code. */
export function sentencesOf(finding: ModelFinding): { readonly reason: string; readonly suggestion: string } {
  const { reason, suggestion } = MEANINGS[finding.code];
  const filled = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(finding.values, name) ? String(finding.values[name]) : whole,
    );
  return { reason: filled(reason), suggestion: filled(suggestion) };
}

function shortened(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= LONGEST_VALUE) return value;
  return `${value.slice(0, LONGEST_VALUE)} …`;
}
