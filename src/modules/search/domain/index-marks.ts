import { plainSpelling } from './spelling.js';

/**
 * Marks stand among the words of an entry of the index, so that one index scan answers words and filters together. No
 * word of a text begins with their equals sign.
 */
export const MARKS = {
  unit: (unitId: string): string => `=u${withoutDashes(unitId)}`,
  file: (fileId: string): string => `=f${withoutDashes(fileId)}`,
  planUnit: (planUnitId: string): string => `=p${withoutDashes(planUnitId)}`,
  year: (year: number): string => `=y${String(year)}`,
  /** A year (YYYY) or a month (YYYY-MM). */
  period: (period: string): string => `=y${period.replace('-', '')}`,
  /** Seven days, by their number since 1970. */
  week: (week: number): string => `=w${String(week)}`,
  state: (state: string): string => `=s${state}`,
  kind: (kind: 'file' | 'document'): string => (kind === 'file' ? '=kf' : '=kd'),
  documentType: (type: string): string => `=t${plainSpelling(type)}`,
  fileType: (type: string): string => `=a${plainSpelling(type)}`,
} as const;

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** What an entry is narrowed by. */
export interface MarkedRecord {
  readonly kind: 'file' | 'document';
  readonly unitId: string;
  readonly fileId: string;
  readonly planUnitId: string;
  readonly fileType: string;
  readonly documentType: string | null;
  readonly state: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** All marks of an entry. */
export function marksOf(record: MarkedRecord): readonly string[] {
  return [
    MARKS.kind(record.kind),
    MARKS.unit(record.unitId),
    MARKS.file(record.fileId),
    MARKS.planUnit(record.planUnitId),
    MARKS.year(Number(record.day.slice(0, 4))),
    MARKS.period(record.day.slice(0, 7)),
    MARKS.week(weekOf(record.day)),
    MARKS.state(record.state),
    MARKS.fileType(record.fileType),
    ...(record.documentType === null ? [] : [MARKS.documentType(record.documentType)]),
  ];
}

/** Number of the seven days a day (YYYY-MM-DD) lies in, counted from 1970. */
export function weekOf(day: string): number {
  return Math.floor(Date.parse(day) / WEEK_MS);
}

function withoutDashes(id: string): string {
  return id.replaceAll('-', '');
}

/** A lexeme as it stands in the text of a `tsquery`. */
export function quotedLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
