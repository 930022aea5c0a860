/** What a file reference is made of. */
export interface FileReferenceValues {
  /** Number of the unit in charge (Federführung), such as `63.1`. */
  readonly unit: string;
  /** Mark of the plan unit (Aktenplankennzeichen), such as `63.10.01`. */
  readonly plan: string;
  /** Running number (Ordnungsnummer). */
  readonly fileNo: number;
  /** Year the file was opened for. */
  readonly year: number;
}

/** Templates of the three kinds of references; see {@link ReferenceGrammar}. */
export interface ReferenceTemplates {
  readonly file: string;
  readonly proceeding: string;
  readonly document: string;
}

/** What can be wrong with a template. */
export type TemplateFaultCode =
  | 'placeholder-unknown'
  | 'number-missing'
  | 'plan-missing'
  | 'base-missing'
  | 'not-divided'
  | 'like-proceeding'
  | 'placeholder-twice'
  | 'character-forbidden'
  | 'too-long';

/** One fault of one template. */
export interface TemplateFault {
  readonly template: keyof ReferenceTemplates;
  readonly code: TemplateFaultCode;
  /** The part of the template it is about. */
  readonly part: string;
}

/** References as they were before a plan said otherwise. */
export const DEFAULT_TEMPLATES: ReferenceTemplates = {
  file: '{unit}-{plan}/{fileNo:4}-{year}',
  proceeding: '{file}-{proceedingNo}',
  document: '{parent}-{documentNo:3}/{unit}',
};

const ALLOWED: Readonly<Record<keyof ReferenceTemplates, readonly string[]>> = {
  file: ['unit', 'plan', 'fileNo', 'year'],
  proceeding: ['file', 'proceedingNo'],
  document: ['parent', 'documentNo', 'unit'],
};

/** The running number that makes a reference one of its own, and what it continues. */
const NEEDED: Readonly<Record<keyof ReferenceTemplates, readonly { name: string; code: TemplateFaultCode }[]>> = {
  file: [
    { name: 'plan', code: 'plan-missing' },
    { name: 'fileNo', code: 'number-missing' },
  ],
  proceeding: [
    { name: 'file', code: 'base-missing' },
    { name: 'proceedingNo', code: 'number-missing' },
  ],
  document: [
    { name: 'parent', code: 'base-missing' },
    { name: 'documentNo', code: 'number-missing' },
  ],
};

const MAX_TEMPLATE_LENGTH = 80;
const PART = /\{([a-zA-Z]+)(?::([1-9]))?\}|([^{}]+)|([{}])/g;
const LITERAL = /^[0-9A-Za-zÄÖÜäöüß .,:/()_-]*$/;

type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly width: number; readonly text: string };

/**
 * How references are put together under one version of a plan.
 *
 * A template is text with placeholders: `{unit}`, `{plan}`, `{fileNo}`, `{year}` in files, `{file}` and `{proceedingNo}`
 * in proceedings, `{parent}` (file or proceeding), `{documentNo}` and `{unit}` in documents. `{fileNo:4}` fills up with
 * zeros to four digits, `{year:2}` takes the last two.
 * @norm xdomea 3.1 Kennzeichen: Aktenzeichen = Aktenplankennzeichen + Ordnungsnummer; Vorgangszeichen and Geschäftszeichen continue it
 */
export class ReferenceGrammar {
  private readonly parts: Readonly<Record<keyof ReferenceTemplates, readonly Part[]>>;

  /** @param templates templates without a fault; see {@link ReferenceGrammar.faultsOf} */
  constructor(readonly templates: ReferenceTemplates = DEFAULT_TEMPLATES) {
    this.parts = {
      file: partsOf(templates.file),
      proceeding: partsOf(templates.proceeding),
      document: partsOf(templates.document),
    };
  }

  /** Everything that keeps templates from making references that are unambiguous for ever. */
  static faultsOf(templates: ReferenceTemplates): TemplateFault[] {
    return [
      ...(['file', 'proceeding', 'document'] as const).flatMap((template) =>
        faultsIn(template, templates[template]).map((fault) => ({ template, ...fault })),
      ),
      ...alike(templates),
    ];
  }

  /** Aktenzeichen. */
  file(values: FileReferenceValues): string {
    return filledIn(this.parts.file, { ...values });
  }

  /** Vorgangszeichen. */
  proceeding(file: string, proceedingNo: number): string {
    return filledIn(this.parts.proceeding, { file, proceedingNo });
  }

  /** Geschäftszeichen. @param parent reference of the file or proceeding that holds the document */
  document(parent: string, documentNo: number, unit: string): string {
    return filledIn(this.parts.document, { parent, documentNo, unit });
  }

  /**
   * What the running number of a file counts within: exactly what else the reference shows, so that two files never get
   * the same one and numbers leave no gaps.
   */
  counterScope(values: Omit<FileReferenceValues, 'fileNo'>): string {
    const shown = this.parts.file.flatMap((part) =>
      part.kind === 'placeholder' && part.name !== 'fileNo' ? `${part.name}=${valueOf(part, { ...values })}` : [],
    );
    return shown.sort().join('|');
  }
}

function partsOf(template: string): Part[] {
  return [...template.matchAll(PART)].map(([text, name, width, literal]) =>
    name === undefined
      ? { kind: 'literal', text: literal ?? text }
      : { kind: 'placeholder', name, width: Number(width ?? 0), text },
  );
}

function filledIn(parts: readonly Part[], values: Readonly<Record<string, string | number>>): string {
  return parts.map((part) => (part.kind === 'literal' ? part.text : valueOf(part, values))).join('');
}

function valueOf(
  { name, width }: Extract<Part, { kind: 'placeholder' }>,
  values: Readonly<Record<string, string | number>>,
): string {
  const text = String(values[name] ?? '');
  if (name === 'year') return width > 0 ? text.slice(-width) : text;
  return text.padStart(width, '0');
}

function faultsIn(template: keyof ReferenceTemplates, text: string): Omit<TemplateFault, 'template'>[] {
  const parts = partsOf(text);
  const names = parts.flatMap((part) => (part.kind === 'placeholder' ? part.name : []));
  return [
    ...(text.length > MAX_TEMPLATE_LENGTH ? [{ code: 'too-long' as const, part: String(MAX_TEMPLATE_LENGTH) }] : []),
    ...parts.flatMap((part) => partFaults(template, part)),
    ...NEEDED[template]
      .filter(({ name }) => !names.includes(name))
      .map(({ name, code }) => ({ code, part: `{${name}}` })),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => ({ code: 'placeholder-twice' as const, part: `{${name}}` })),
    ...undivided(parts),
  ];
}

function partFaults(template: keyof ReferenceTemplates, part: Part): Omit<TemplateFault, 'template'>[] {
  if (part.kind === 'literal') return LITERAL.test(part.text) ? [] : [{ code: 'character-forbidden', part: part.text }];
  return ALLOWED[template].includes(part.name) ? [] : [{ code: 'placeholder-unknown', part: part.text }];
}

/** The first document of a file and its first proceeding would have one reference. */
function alike({ proceeding, document }: ReferenceTemplates): TemplateFault[] {
  const shape = (template: string): string =>
    template.replace(/\{(file|parent)\b[^}]*\}/, '{in}').replace(/\{(proceedingNo|documentNo)\b[^}]*\}/, '{no}');
  return shape(proceeding) === shape(document)
    ? [{ template: 'document', code: 'like-proceeding', part: document }]
    : [];
}

/** Two placeholders side by side run together: 63.1 and 12 are not 63.11 and 2. A fixed width ahead of them would not help people. */
function undivided(parts: readonly Part[]): Omit<TemplateFault, 'template'>[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (part.kind !== 'placeholder' || next === undefined) return [];
    const divides = next.kind === 'literal' && /^[^0-9A-Za-zÄÖÜäöüß]/.test(next.text);
    return divides ? [] : [{ code: 'not-divided' as const, part: `${part.text}${next.text}` }];
  });
}
