import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { Database, SqlConditions } from '#platform/database';
import { Journal } from '#platform/journal';
import { csvLine } from '../../domain/rehearsal/csv-line.js';
import { addFileAccess, levelSql } from '../../persistence/file-access-condition.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { RehearsalQueries, type RehearsedFileRow } from './rehearsal.queries.js';

const PAGE = 2_000;
const BOM = '\uFEFF';

interface PlacedFile {
  readonly id: string;
  readonly line: readonly (string | number | null)[];
}

/** Hands out tables: where every file lies, and what a rehearsal would make of it. Each one is journalled. */
@Injectable()
export class ExportStock {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalQueries,
    private readonly orgUnits: OrgUnits,
    private readonly journal: Journal,
  ) {}

  /**
   * Where every file the actor may read lies, with those of its proceedings he is cleared for; the same stock always gives the same bytes, in parts.
   * Files stand in the order in which they were opened.
   */
  async *placement(actor: Actor): AsyncGenerator<string> {
    await this.note(actor, 'records.placement-exported', 'stock', {});
    yield BOM + csvLine(PLACEMENT_HEADER);
    const numbers = new Map((await this.orgUnits.all()).map(({ id, number }) => [id, number]));
    for (let after = NO_ID; ;) {
      const rows = await this.placed(actor, after, numbers);
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
      yield rows.map(({ line }) => csvLine(line)).join('');
    }
  }

  /** The report of a rehearsal, a line a file, in parts. */
  async *report(actor: Actor, rehearsalId: string): AsyncGenerator<string> {
    const { reportHash, planVersion } = await this.rehearsals.get(actor, rehearsalId);
    await this.note(actor, 'records.plan-rehearsal-exported', rehearsalId, { reportHash, planVersion });
    const numbers = new Map((await this.orgUnits.all()).map(({ id, number }) => [id, number]));
    yield BOM + csvLine(REPORT_HEADER);
    for (let cursor: string | undefined; ;) {
      const page = await this.rehearsals.files(actor, rehearsalId, {}, cursor, PAGE);
      yield page.items.map((row) => reportLine(row, numbers)).join('');
      if (page.nextCursor === null) return;
      cursor = page.nextCursor;
    }
  }

  private async placed(actor: Actor, after: string, numbers: ReadonlyMap<string, string>): Promise<PlacedFile[]> {
    const conditions = new SqlConditions();
    conditions.add(`file.id > ${conditions.bind(after)}::uuid AND file.state <> 'draft'`);
    addFileAccess(conditions, actor, RECORDS_PERMISSIONS.read);
    const rows = await this.database.query<Record<string, string | number | null> & { id: string }>(
      `SELECT file.id, file.reference, plan.name AS "planName", plan.version AS "planVersion", unit.mark, file.lead_unit_id AS lead,
              file.state, file.retention_years AS years, file.disposal_kind AS disposal, file.file_number AS "fileNumber",
              file.reference_year AS year, file.own_confidentiality AS level, array_to_string(file.own_walls, ' ') AS walls,
              (SELECT string_agg(proceeding.reference, ' | ' ORDER BY proceeding.number) FROM proceeding
                WHERE proceeding.file_id = file.id AND ${levelSql(actor, 'proceeding')}) AS proceedings
         FROM record_file AS file JOIN plan_unit AS unit ON unit.id = file.plan_unit_id
         JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
        WHERE ${conditions.toSql()} ORDER BY file.id LIMIT ${String(PAGE)}`,
      conditions.parameters,
    );
    return rows.map((row) => ({
      id: row.id,
      line: PLACEMENT_COLUMNS.map((column) =>
        column === 'lead' ? (numbers.get(String(row.lead)) ?? null) : (row[column] ?? null),
      ),
    }));
  }

  private async note(
    actor: Actor,
    action: string,
    objectId: string,
    after: Readonly<Record<string, string | null>>,
  ): Promise<void> {
    await this.database.transaction((transaction) =>
      this.journal.append(transaction, actor, { action, objectType: 'plan-rehearsal', objectId, after }),
    );
  }
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

const PLACEMENT_COLUMNS = [
  'id',
  'reference',
  'planName',
  'planVersion',
  'mark',
  'lead',
  'state',
  'years',
  'disposal',
  'fileNumber',
  'year',
  'level',
  'walls',
  'proceedings',
] as const;

const PLACEMENT_HEADER = [
  'Kennung',
  'Aktenzeichen',
  'Aktenplan',
  'Fassung',
  'Kennzeichen',
  'Federführung',
  'Zustand',
  'Aufbewahrung in Jahren',
  'Aussonderungsart',
  'Ordnungsnummer',
  'Jahr',
  'Vertraulichkeit',
  'Schranken',
  'Vorgangszeichen',
];

const REPORT_HEADER = [
  'Kennung',
  'Aktenzeichen bisher',
  'Aktenzeichen neu',
  'Betreff',
  'offen',
  'Kennzeichen bisher',
  'Kennzeichen neu',
  'Federführung bisher',
  'Federführung neu',
  'Aufbewahrung bisher',
  'Aufbewahrung neu',
  'Aussonderungsart bisher',
  'Aussonderungsart neu',
  'Befunde',
];

function reportLine(row: RehearsedFileRow, numbers: ReadonlyMap<string, string>): string {
  return csvLine([
    row.fileId,
    row.fromReference,
    row.toReference,
    row.subject,
    row.isOpen ? 'ja' : 'nein',
    row.fromMark,
    row.toMark,
    numbers.get(row.fromLeadId) ?? null,
    numbers.get(row.toLeadId) ?? null,
    row.fromYears,
    row.toYears,
    row.fromDisposal,
    row.toDisposal,
    row.findings.join(' '),
  ]);
}
