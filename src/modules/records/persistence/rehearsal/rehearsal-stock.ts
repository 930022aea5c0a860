import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import type { FileDisposalKind } from '../../domain/record-file.entity.js';
import type { StockFile } from '../../domain/rehearsal/file-outcome.js';
import type { StockUnit } from '../../domain/rehearsal/unit-mapping.js';

/** What a report showed: files and proceedings by their ids, and a hash over what it said of them. */
export interface ShownReport {
  readonly files: readonly string[];
  readonly proceedings: readonly string[];
  readonly hash: string;
}

/** A file of the report as it is stored. */
export interface ReportRow {
  readonly fileId: string;
  readonly isOpen: boolean;
  readonly fromUnitId: string;
  readonly fromLeadId: string;
  readonly fromReference: string;
  readonly fromYears: number | null;
  readonly fromDisposal: FileDisposalKind;
  readonly fromUnitNumber: string;
  readonly fromPlanMark: string;
  readonly fromFileNumber: number;
  readonly fromKey: string;
  readonly referenceYear: number;
  readonly toUnitId: string | null;
  readonly toLeadId: string;
  readonly toReference: string;
  readonly toYears: number | null;
  readonly toDisposal: FileDisposalKind;
  readonly toUnitNumber: string;
  readonly toPlanMark: string;
  readonly toFileNumber: number;
  readonly toKey: string;
  readonly counterScope: string | null;
  readonly findings: readonly string[];
}

/** A proceeding that continues the new reference of its file. */
export interface ReportProceeding {
  readonly proceedingId: string;
  readonly fileId: string;
  readonly fromReference: string;
  readonly toReference: string;
}

const TYPES: Readonly<Record<keyof ReportRow, string>> = {
  fileId: 'uuid',
  isOpen: 'boolean',
  fromUnitId: 'uuid',
  fromLeadId: 'uuid',
  fromReference: 'text',
  fromYears: 'integer',
  fromDisposal: 'text',
  fromUnitNumber: 'text',
  fromPlanMark: 'text',
  fromFileNumber: 'integer',
  fromKey: 'text',
  referenceYear: 'integer',
  toUnitId: 'uuid',
  toLeadId: 'uuid',
  toReference: 'text',
  toYears: 'integer',
  toDisposal: 'text',
  toUnitNumber: 'text',
  toPlanMark: 'text',
  toFileNumber: 'integer',
  toKey: 'text',
  counterScope: 'text',
  findings: 'text[]',
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const NAMES = Object.keys(TYPES).map(snake).join(', ');
const QUOTED = Object.keys(TYPES)
  .map((name) => `"${name}"`)
  .join(', ');
const TYPED = Object.entries(TYPES)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ');

/** A file with the unit it lies under, as one row. */
interface StockRow extends Omit<StockFile, 'unit' | 'referenceParts'> {
  readonly unitNumber: string;
  readonly planMark: string;
  readonly fileNumber: number;
  readonly referenceYear: number;
  readonly unitId: string;
}

/** A file as it is read from the stock. */
export interface ReadFile extends StockFile {
  readonly referenceKey: string;
}

/** Reads the stock for a rehearsal, and writes its report. */
@Injectable()
export class RehearsalStock {
  /** Every unit files lie under, of whatever version. */
  async units(transaction: Transaction): Promise<ReadonlyMap<string, StockUnit>> {
    const rows = await queryIn<StockUnit>(
      transaction,
      `SELECT id, lineage_id AS "lineageId", mark, title, lead_unit_id AS "leadUnitId",
              CASE WHEN retention_kind = 'years' THEN retention_years END AS "retentionYears",
              coalesce(disposal_kind, 'B') AS "disposalKind"
         FROM plan_unit WHERE id IN (SELECT DISTINCT plan_unit_id FROM record_file WHERE state <> 'draft')`,
    );
    return new Map(rows.map((unit) => [unit.id, unit]));
  }

  async count(transaction: Transaction): Promise<number> {
    const [row] = await queryIn<{ count: number }>(
      transaction,
      `SELECT count(*)::int AS count FROM record_file WHERE state <> 'draft'`,
    );
    return row?.count ?? 0;
  }

  /** The whole stock but for drafts, whose place is found when they are opened; in pages, in the order in which numbers are given: oldest references of each unit first. */
  async *pages(
    transaction: Transaction,
    units: ReadonlyMap<string, StockUnit>,
    size: number,
  ): AsyncGenerator<ReadFile[]> {
    await queryIn(
      transaction,
      `DECLARE rehearsed NO SCROLL CURSOR FOR
       SELECT id, reference, reference_key AS "referenceKey", state = 'open' AS "isOpen", unit_number AS "unitNumber",
              plan_mark AS "planMark", file_number AS "fileNumber", reference_year AS "referenceYear", plan_unit_id AS "unitId",
              lead_unit_id AS "leadUnitId", retention_years AS "retentionYears", disposal_kind AS "disposalKind", walls, confidentiality,
              merged_into_id IS NOT NULL AS "isMerged"
         FROM record_file WHERE state <> 'draft' ORDER BY plan_mark, unit_number, reference_year, file_number, id`,
    );
    for (;;) {
      const rows = await queryIn<StockRow & { referenceKey: string }>(
        transaction,
        `FETCH ${String(size)} FROM rehearsed`,
      );
      if (rows.length === 0) break;
      yield rows.map((row) => toFile(row, units));
    }
    await queryIn(transaction, 'CLOSE rehearsed');
  }

  /** Proceedings of these files in the order of their numbers. */
  async proceedingsOf(
    transaction: Transaction,
    fileIds: readonly string[],
  ): Promise<{ id: string; fileId: string; number: number; reference: string }[]> {
    return queryIn(
      transaction,
      `SELECT id, file_id AS "fileId", number, reference FROM proceeding WHERE file_id = ANY($1::uuid[]) ORDER BY file_id, number`,
      [fileIds],
    );
  }

  /** Last numbers of all counters. */
  async counters(transaction: Transaction, scopes: readonly string[]): Promise<Map<string, number>> {
    const rows = await queryIn<{ scope: string; last: number }>(
      transaction,
      'SELECT scope, last_number AS last FROM reference_counter WHERE scope = ANY($1::text[])',
      [scopes],
    );
    return new Map(rows.map(({ scope, last }) => [scope, last]));
  }

  /** Those of the references that were given to something before. */
  async given(transaction: Transaction, references: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await queryIn<{ reference: string }>(
      transaction,
      'SELECT reference FROM given_reference WHERE reference = ANY($1::text[])',
      [references],
    );
    return new Set(rows.map(({ reference }) => reference));
  }

  /** Throws away what an earlier run wrote. */
  async clear(transaction: Transaction, rehearsalId: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM plan_rehearsal_proceeding WHERE rehearsal_id = $1', [rehearsalId]);
    await queryIn(transaction, 'DELETE FROM plan_rehearsal_file WHERE rehearsal_id = $1', [rehearsalId]);
  }

  async write(
    transaction: Transaction,
    rehearsalId: string,
    files: readonly ReportRow[],
    proceedings: readonly ReportProceeding[],
  ): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO plan_rehearsal_file (rehearsal_id, ${NAMES})
       SELECT $1, ${QUOTED} FROM jsonb_to_recordset($2::jsonb) AS row (${TYPED})`,
      [rehearsalId, JSON.stringify(files)],
    );
    if (proceedings.length === 0) return;
    await queryIn(
      transaction,
      `INSERT INTO plan_rehearsal_proceeding (rehearsal_id, proceeding_id, file_id, from_reference, to_reference)
       SELECT $1, "proceedingId", "fileId", "fromReference", "toReference" FROM jsonb_to_recordset($2::jsonb)
           AS row ("proceedingId" uuid, "fileId" uuid, "fromReference" text, "toReference" text)`,
      [rehearsalId, JSON.stringify(proceedings)],
    );
  }

  /** Everything a report shows, before another run takes its place. */
  async shown(transaction: Transaction, rehearsalId: string): Promise<ShownReport> {
    const [ids] = await queryIn<Omit<ShownReport, 'hash'>>(
      transaction,
      `SELECT ARRAY(SELECT file_id FROM plan_rehearsal_file WHERE rehearsal_id = $1) AS files,
              ARRAY(SELECT proceeding_id FROM plan_rehearsal_proceeding WHERE rehearsal_id = $1) AS proceedings`,
      [rehearsalId],
    );
    if (!ids) throw new Error('The report shows nothing');
    const { stock, outcome } = await this.hashes(transaction, rehearsalId, ids);
    return { ...ids, hash: stock + outcome };
  }

  /** Whether all that another run showed is in the report just as it was then; there may be more. */
  async isShownAgain(transaction: Transaction, rehearsalId: string, shown: ShownReport): Promise<boolean> {
    const { stock, outcome } = await this.hashes(transaction, rehearsalId, shown);
    return stock + outcome === shown.hash;
  }

  /** SHA-256 over what the report read, and over what it came to; of all of it, or only of these files and proceedings. */
  async hashes(
    transaction: Transaction,
    rehearsalId: string,
    among?: Omit<ShownReport, 'hash'>,
  ): Promise<{ stock: string; outcome: string }> {
    const [row] = await queryIn<{ stock: string; outcome: string }>(
      transaction,
      `WITH rows AS (
         SELECT file_id, md5(concat_ws('|', file_id, is_open, from_unit_id, from_lead_id, from_reference,
                  coalesce(from_years::text, '-'), from_disposal)) AS stock,
                md5(concat_ws('|', file_id, coalesce(to_unit_id::text, '-'), to_lead_id, to_reference,
                  coalesce(to_years::text, '-'), to_disposal, array_to_string(findings, ','))) AS outcome
           FROM plan_rehearsal_file WHERE rehearsal_id = $1 AND ($2::uuid[] IS NULL OR file_id = ANY($2)))
       SELECT encode(sha256(convert_to(coalesce(string_agg(stock, '' ORDER BY file_id), ''), 'UTF8')), 'hex') AS stock,
              encode(sha256(convert_to(coalesce(string_agg(outcome, '' ORDER BY file_id), '') || coalesce((
                SELECT string_agg(md5(proceeding_id || from_reference || '|' || to_reference), '' ORDER BY proceeding_id)
                  FROM plan_rehearsal_proceeding WHERE rehearsal_id = $1 AND ($3::uuid[] IS NULL OR proceeding_id = ANY($3))),
                ''), 'UTF8')), 'hex') AS outcome
         FROM rows`,
      [rehearsalId, among?.files ?? null, among?.proceedings ?? null],
    );
    if (!row) throw new Error('The report has no hash');
    return row;
  }
}

function toFile(row: StockRow & { referenceKey: string }, units: ReadonlyMap<string, StockUnit>): ReadFile {
  const { unitNumber, planMark, fileNumber, referenceYear, unitId, ...rest } = row;
  const unit = units.get(unitId);
  if (!unit) throw new Error(`The file ${row.id} lies under a unit no plan has`);
  return {
    ...rest,
    unit,
    referenceParts: { unit: unitNumber, plan: planMark, fileNo: fileNumber, year: referenceYear },
  };
}
