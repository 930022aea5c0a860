import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { OrgUnits } from '#modules/identity';
import { RecordFileQueries } from '#modules/records';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';
import { csvTable, type Table, xlsxTable } from '../tables/write-table.js';
import { type BulkSelection, Selections } from './selections.js';

/** Formats a list of files is handed out in. */
export const LIST_FORMATS = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A list of files as a file. */
export interface ExportedList {
  readonly content: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

type Row = Awaited<ReturnType<RecordFileQueries['among']>>[number];

const MEDIA_TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const HEADER = [
  'Aktenzeichen',
  'Betreff',
  'Aktentyp',
  'Zustand',
  'Federführung',
  'Aktenplaneinheit',
  'Beginn',
  'Dokumente',
  'Zuletzt geändert',
];

/** What the export of lists reads and writes. */
@Injectable()
export class ListExportPorts {
  constructor(
    readonly files: RecordFileQueries,
    readonly orgUnits: OrgUnits,
    readonly database: Database,
    readonly journal: Journal,
    readonly clock: Clock,
  ) {}
}

/**
 * Hands out a list of files as CSV or XLSX: only what the actor may see, in the order he chose; that it was
 * done and the ids of its files are journalled.
 */
@Injectable()
export class ExportFileList {
  constructor(
    private readonly selections: Selections,
    private readonly ports: ListExportPorts,
  ) {}

  /** @throws {NothingSelected | TooManySelected} Thrown as {@link Selections.freeze} says. */
  async execute(actor: UserActor, selection: BulkSelection, format: ListFormat): Promise<ExportedList> {
    const { files, orgUnits, database, journal, clock } = this.ports;
    const ids = await this.selections.freeze(actor, selection);
    const rows = new Map((await files.among(actor, ids)).map((row) => [row.id, row]));
    const units = new Map((await orgUnits.all()).map(({ id, number, name }) => [id, `${number} ${name}`]));
    const listed = ids.flatMap((id) => rows.get(id) ?? []);
    const table: Table = { header: HEADER, rows: listed.map((row) => cellsOf(row, units)) };
    const content = format === 'csv' ? csvTable(table) : await xlsxTable(table, 'Akten');
    const now = clock.now();
    const list = { objectType: 'file-list', objectId: newId(now) };
    await database.transaction(async (transaction) => {
      const after = { format, files: listed.length };
      await journal.append(transaction, actor, { action: 'bulk-actions.list-exported', ...list, after });
      // apart, for one file the reader of the journal may not see hides the whole entry that names it
      const named = { fileIds: listed.map(({ id }) => id) };
      await journal.append(transaction, actor, { action: 'bulk-actions.list-files-named', ...list, after: named });
    });
    return { content, mediaType: MEDIA_TYPES[format], fileName: `akten-${localDay(now)}.${format}` };
  }
}

function cellsOf(row: Row, units: ReadonlyMap<string, string>): string[] {
  return [
    row.reference,
    row.subject,
    row.fileType,
    `${row.state === 'open' ? 'offen' : 'geschlossen (z. d. A.)'}${row.isInvalid ? ', ungültig' : ''}`,
    units.get(row.leadUnitId) ?? '',
    `${row.planMark} ${row.planTitle}`,
    row.startedOn,
    String(row.documents),
    localDay(row.updatedAt),
  ];
}
