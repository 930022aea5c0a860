import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor, type UnitScope } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { FileAccess, IndexableRecords } from '#modules/records';
import { SqlConditions } from '#platform/database';
import { MARKS, quotedLexeme } from '../domain/index-marks.js';
import {
  type FieldFilter,
  type FilterField,
  type QueryNote,
  type SearchQuery,
  yearsOf,
} from '../domain/query-language.js';
import { plainSpelling } from '../domain/spelling.js';
import { statesOf } from '../domain/state-words.js';
import { SEARCH_PERMISSIONS } from '../permissions.js';
import { NO_REFERENCES, ReferenceHits, type ReferenceIds } from './reference-hits.js';

/** What results are narrowed by besides the text. */
export interface SearchFilters {
  /** An office with everything below it. */
  readonly unit?: string | undefined;
  readonly kind?: 'file' | 'document' | undefined;
  readonly fileType?: string | undefined;
  readonly documentType?: string | undefined;
  readonly year?: number | undefined;
  readonly state?: string | undefined;
  /** Day of the letter or of the opening, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only what came into the records after this moment. */
  readonly addedAfter?: Date | undefined;
}

/** First and last day that is asked for. */
export interface DaysAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Filters and rights, twice: for the index, which may lag behind by a moment, and as the tables say now. */
export interface Narrowing {
  /** Conditions on the marks of entries. They let pass everything the rights let pass. */
  readonly marks: readonly string[];
  /** Days all of it lies between, YYYY-MM-DD; without a side where nothing is asked of it. */
  readonly days: DaysAsked;
  /** What was not looked for as it was asked. */
  readonly notes: readonly QueryNote[];
  /** Whether there is a condition that was asked for, not only rights. */
  readonly isAsked: boolean;
  /** Whether the text names fields: then a reference is no longer guessed from it. */
  readonly hasFields: boolean;
  /** Adds what must hold, of `search_index.entry`. */
  addToEntries(conditions: SqlConditions): void;
  /** Adds what must hold, of `matched`, `record_file AS file` and `document`: the access rule first. */
  addToRecords(conditions: SqlConditions): void;
}

const LAST_YEAR = 9999;
/** More units or files than these would make the index slower, not faster. */
const MARKS_MAX = 80;

/** Makes conditions of filters and of what the actor may see. */
@Injectable()
export class SearchConditions {
  constructor(
    private readonly orgUnits: OrgUnits,
    private readonly records: IndexableRecords,
    private readonly access: FileAccess,
    private readonly references: ReferenceHits,
  ) {}

  async of(actor: Actor, query: SearchQuery, filters: SearchFilters): Promise<Narrowing> {
    const unitIds = filters.unit === undefined ? undefined : await this.subtree(filters.unit);
    const fields: FieldCondition[] = [];
    for (const filter of query.filters) fields.push(await this.fieldCondition(filter));
    const byField = Map.groupBy(fields, ({ filter }) => `${filter.field} ${String(filter.excluded)}`);
    const marks = [
      ...markAlternatives(unitIds?.map(MARKS.unit)),
      ...[...byField.values()].flatMap(marksOfField),
      ...plainMarks(filters),
      ...(await this.rightsMarks(actor)),
    ];
    return {
      marks,
      days: daysAsked(filters, byField.get('year false') ?? []),
      notes: notesOf(fields),
      isAsked:
        Object.values(filters).some((value) => value !== undefined) || fields.some(({ filter }) => !filter.excluded),
      hasFields: fields.length > 0,
      addToEntries: (conditions) => {
        addDays(conditions, filters);
        for (const group of byField.values()) addFieldGroup(conditions, group, 'entries');
      },
      addToRecords: (conditions) => {
        this.addRights(conditions, actor);
        if (unitIds !== undefined) conditions.add(`file.lead_unit_id = ANY(${conditions.bind(unitIds)}::uuid[])`);
        conditions.addEqual('file.file_type', filters.fileType).addEqual('file.state', filters.state);
        for (const group of byField.values()) addFieldGroup(conditions, group, 'records');
      },
    };
  }

  private addRights(conditions: SqlConditions, actor: Actor): void {
    this.access.addTo(conditions, actor, SEARCH_PERMISSIONS.use, 'file');
    const level = new SqlConditions(conditions.parameters);
    this.access.addLevelTo(level, actor, 'document');
    conditions.add(`NOT matched.is_document OR document.id IS NOT NULL AND ${level.toSql()}`);
  }

  /** The units within reach, and what grants may have opened; no condition where everything is within reach or they are too many. */
  private async rightsMarks(actor: Actor): Promise<string[]> {
    const scope: UnitScope = scopeFor(actor, SEARCH_PERMISSIONS.use);
    if (scope === 'all') return [];
    const { fileIds, planUnitIds } = await this.records.openedByGrants(actor);
    const marks = [...scope.map(MARKS.unit), ...fileIds.map(MARKS.file), ...planUnitIds.map(MARKS.planUnit)];
    return marks.length > MARKS_MAX ? [] : markAlternatives(marks);
  }

  private async subtree(unitId: string): Promise<string[]> {
    return (await this.orgUnits.subtreeOf(unitId)).map(({ id }) => id);
  }

  private async fieldCondition(filter: FieldFilter): Promise<FieldCondition> {
    return {
      filter,
      unitIds: filter.field === 'unit' ? await this.unitsNamed(filter.value) : [],
      references: filter.field === 'reference' ? await this.references.like(filter.value) : NO_REFERENCES,
    };
  }

  /** Units by number, or by part of the name or its short form, each with those below it. */
  private async unitsNamed(name: string): Promise<string[]> {
    const plain = plainSpelling(name);
    const named = (await this.orgUnits.all()).filter(
      (unit) =>
        unit.number === name.trim() ||
        plainSpelling(unit.shortName) === plain ||
        (plain.length > 2 && plainSpelling(unit.name).includes(plain)),
    );
    const below = await Promise.all(named.map(({ id }) => this.subtree(id)));
    return [...new Set(below.flat())];
  }
}

interface FieldCondition {
  readonly filter: FieldFilter;
  readonly unitIds: readonly string[];
  readonly references: ReferenceIds & { readonly isCapped?: boolean };
}

/** What its author should know of the fields he named. */
function notesOf(fields: readonly FieldCondition[]): QueryNote[] {
  return fields
    .filter(({ references }) => references.isCapped === true)
    .map(({ filter }) => ({ code: 'reference-too-common', text: filter.value }));
}

/** Values of one field stand for any of them; excluded ones for none of them. */
function addFieldGroup(
  conditions: SqlConditions,
  group: readonly FieldCondition[],
  place: 'entries' | 'records',
): void {
  const [first] = group;
  if (!first) return;
  const alternatives = group.flatMap(
    (condition) => SQL_OF_FIELD[place][condition.filter.field]?.(conditions, condition) ?? [],
  );
  if (alternatives.length === 0) return;
  const any = alternatives.map((sql) => `(${sql})`).join(' OR ');
  conditions.add(first.filter.excluded ? `NOT (${any})` : any);
}

type FieldSql = Partial<Record<FilterField, (conditions: SqlConditions, condition: FieldCondition) => string>>;

/** Where a closed file stands follows from its closing and the day (`fileLifeState` of the records); null for open ones. */
const LIFE_STATE = `(SELECT CASE WHEN closing.retain_until < (now() AT TIME ZONE 'Europe/Berlin')::date THEN 'due-for-disposal'
      WHEN closing.retain_until IS NOT NULL THEN 'retention-running'
      WHEN closing.retention ->> 'kind' = 'permanent' THEN 'kept-for-ever' ELSE 'waiting-for-event' END
    FROM file_closing AS closing WHERE closing.file_id = file.id AND file.state = 'closed')`;

const SQL_OF_FIELD: Readonly<Record<'entries' | 'records', FieldSql>> = {
  entries: {
    year: (conditions, { filter }) => {
      const [from, to] = yearsOf(filter.value) ?? [0, 0];
      return `entry.day BETWEEN make_date(${conditions.bind(Math.max(1, from))}::int, 1, 1) AND make_date(${conditions.bind(Math.max(1, to))}::int, 12, 31)`;
    },
    reference: (conditions, { references }) => referenceSql(conditions, references),
    type: (conditions, { filter }) => {
      const plain = plainSpelling(filter.value);
      return `entry.terms @@ ${conditions.bind(typeMarks(plain).join(' | '))}::tsquery`;
    },
  },
  records: {
    unit: (conditions, { unitIds }) => `file.lead_unit_id = ANY(${conditions.bind(unitIds)}::uuid[])`,
    state: (conditions, { filter }) => {
      const states = `${conditions.bind(statesOf(filter.value))}::text[]`;
      return `file.state = ANY(${states}) OR ${LIFE_STATE} = ANY(${states})`;
    },
  },
};

/** What has a reference like this: of a file also everything in it. */
function referenceSql(conditions: SqlConditions, { fileIds, documentIds }: ReferenceIds): string {
  return `entry.id = ANY(${conditions.bind(documentIds)}::uuid[]) OR entry.file_id = ANY(${conditions.bind(fileIds)}::uuid[])`;
}

function marksOfField(group: readonly FieldCondition[]): string[] {
  const [first] = group;
  if (!first) return [];
  const alternatives = group.flatMap(({ filter, unitIds }) => {
    if (filter.field === 'unit') return unitIds.map((id) => quotedLexeme(MARKS.unit(id)));
    // the index knows draft, open and closed only: what is closed in a certain way is found among all that is closed
    if (filter.field === 'state') {
      const states = statesOf(filter.value);
      if (filter.excluded) return [];
      return (states.includes('open') || states.includes('draft') ? states : ['closed', ...states]).map((state) =>
        quotedLexeme(MARKS.state(state)),
      );
    }
    if (filter.field === 'type') return typeMarks(plainSpelling(filter.value));
    return filter.field === 'year' ? yearMarks(filter.value) : [];
  });
  if (alternatives.length === 0 || alternatives.length > MARKS_MAX) return [];
  return [`${first.filter.excluded ? '!' : ''}(${alternatives.join(' | ')})`];
}

function typeMarks(plain: string): string[] {
  return [MARKS.documentType(plain), MARKS.fileType(plain)].map((mark) => `${quotedLexeme(mark)}:*`);
}

/** From the first to the last day that filters and years in the text let pass. */
function daysAsked({ year, from, to }: SearchFilters, fields: readonly FieldCondition[]): DaysAsked {
  const named = fields.map(({ filter }) => yearsOf(filter.value) ?? [0, LAST_YEAR]);
  const spans: [from: string | undefined, to: string | undefined][] = [[from, to]];
  if (year !== undefined) spans.push(yearsAsDays(year, year));
  if (named.length > 0) spans.push(yearsAsDays(Math.min(...named.flat()), Math.max(...named.flat())));
  return {
    from: spans
      .flatMap(([first]) => first ?? [])
      .sort()
      .at(-1),
    to: spans.flatMap(([, last]) => last ?? []).sort()[0],
  };
}

function yearsAsDays(first: number, last: number): [string, string] {
  return [`${String(first).padStart(4, '0')}-01-01`, `${String(last).padStart(4, '0')}-12-31`];
}

const YEARS_MAX = 30;

function yearMarks(value: string): string[] {
  const [from, to] = yearsOf(value) ?? [0, -1];
  if (to - from > YEARS_MAX) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => quotedLexeme(MARKS.year(from + index)));
}

function plainMarks({ kind, fileType, documentType, year, state }: SearchFilters): string[] {
  const marks = [
    kind && MARKS.kind(kind),
    fileType && MARKS.fileType(fileType),
    documentType && MARKS.documentType(documentType),
    year && MARKS.year(year),
    state && MARKS.state(state),
  ];
  return marks.filter((mark) => typeof mark === 'string' && mark !== '').map((mark) => quotedLexeme(String(mark)));
}

function markAlternatives(marks: readonly string[] | undefined): string[] {
  if (marks === undefined) return [];
  // A mark no entry has: where nothing is within reach, nothing is found.
  return [`(${(marks.length === 0 ? ['=none'] : marks).map(quotedLexeme).join(' | ')})`];
}

function addDays(conditions: SqlConditions, { from, to, year, kind, documentType, addedAfter }: SearchFilters): void {
  if (from !== undefined) conditions.add(`entry.day >= ${conditions.bind(from)}::date`);
  if (to !== undefined) conditions.add(`entry.day <= ${conditions.bind(to)}::date`);
  if (year !== undefined) {
    const bound = conditions.bind(year);
    conditions.add(`entry.day BETWEEN make_date(${bound}::int, 1, 1) AND make_date(${bound}::int, 12, 31)`);
  }
  if (kind !== undefined) conditions.add(kind === 'document' ? 'entry.is_document' : 'NOT entry.is_document');
  conditions.addEqual('entry.document_type', documentType);
  if (addedAfter !== undefined) conditions.add(`entry.added_at > ${conditions.bind(addedAfter)}::timestamptz`);
}
