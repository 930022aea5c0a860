import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import type { BoundPaper, RouteStep, Station } from '../domain/route-step.js';
import { numbered, type NumberedStep, type Slip } from '../domain/slip.js';

/** Reads and writes folders with their slips. */
@Injectable()
export class FolderRepository {
  /** The folder, locked until the transaction ends. */
  async findLocked(transaction: Transaction, id: string): Promise<CirculationFolder | undefined> {
    const [row] = await queryIn<FolderRow>(transaction, `SELECT ${FOLDER} WHERE id = $1 FOR UPDATE`, [id]);
    return row && this.whole(transaction, row);
  }

  async find(transaction: Transaction, id: string): Promise<CirculationFolder | undefined> {
    const [row] = await queryIn<FolderRow>(transaction, `SELECT ${FOLDER} WHERE id = $1`, [id]);
    return row && this.whole(transaction, row);
  }

  /** As of when the slip lies in the files, as far as they took it; `null` as long as it does not. */
  async slipSettledAt(transaction: Transaction, id: string): Promise<Date | null> {
    const [row] = await queryIn<{ at: Date | null }>(
      transaction,
      'SELECT slip_settled_at AS at FROM circulation_folder WHERE id = $1',
      [id],
    );
    return row?.at ?? null;
  }

  /** @returns whether it was not settled yet */
  async settleSlip(
    transaction: Transaction,
    id: string,
    { documentId, at }: { readonly documentId: string | null; readonly at: Date },
  ): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `UPDATE circulation_folder SET slip_document_id = $2, slip_settled_at = $3
        WHERE id = $1 AND slip_settled_at IS NULL RETURNING id`,
      [id, documentId, at],
    );
    return rows.length > 0;
  }

  /** Folders without any paper, because two persons deleted these; locked until the transaction ends. */
  async findEmptyLocked(transaction: Transaction): Promise<CirculationFolder[]> {
    const rows = await queryIn<FolderRow>(
      transaction,
      `SELECT ${FOLDER} WHERE NOT EXISTS (SELECT 1 FROM circulation_paper AS paper WHERE paper.folder_id = circulation_folder.id)
        ORDER BY id FOR UPDATE`,
    );
    const folders: CirculationFolder[] = [];
    for (const row of rows) folders.push(await this.whole(transaction, row));
    return folders;
  }

  /** Takes away a folder without papers; the database keeps any other. */
  async remove(transaction: Transaction, id: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM circulation_folder WHERE id = $1', [id]);
  }

  /** Adds a folder; false when there is one with this id. */
  async insert(transaction: Transaction, folder: CirculationFolder): Promise<boolean> {
    const { slip } = folder;
    const rows = await queryIn(
      transaction,
      `INSERT INTO circulation_folder (id, subject, form, state, round, lead_id, lead_name, unit_id, revision, created_at, lead_seen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        ...[folder.id, folder.subject, folder.form, slip.state, slip.round, slip.lead.id, slip.lead.name],
        ...[folder.unitId, folder.revision, folder.createdAt],
      ],
    );
    if (rows.length === 0) return false;
    await this.addPapers(transaction, folder.id, slip);
    await this.saveSteps(transaction, folder.id, [], numbered(slip));
    return true;
  }

  /** Writes what became different; what is over is never touched. */
  async save(transaction: Transaction, before: CirculationFolder, after: CirculationFolder): Promise<void> {
    const { id, slip } = after;
    await queryIn(
      transaction,
      `UPDATE circulation_folder SET state = $2, round = $3, revision = $4, started_at = $5, ended_at = $6
        WHERE id = $1`,
      [id, slip.state, slip.round, after.revision, after.startedAt, after.endedAt],
    );
    if (slip.round !== before.slip.round) await this.addPapers(transaction, id, slip);
    await this.saveSteps(transaction, id, numbered(before.slip), numbered(slip));
  }

  /** Whether the person asked for the same before, and it was done. */
  async isRepeated(transaction: Transaction, request: FolderRequestRow): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      'SELECT 1 FROM circulation_request WHERE id = $1 AND folder_id = $2 AND by_id = $3',
      [request.id, request.folderId, request.byId],
    );
    return rows.length > 0;
  }

  /** @returns whether the request is new */
  async begin(transaction: Transaction, { id, folderId, byId }: FolderRequestRow): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      'INSERT INTO circulation_request (id, folder_id, by_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id',
      [id, folderId, byId],
    );
    return rows.length > 0;
  }

  private async whole(transaction: Transaction, row: FolderRow): Promise<CirculationFolder> {
    const papers = await queryIn<BoundPaper>(
      transaction,
      `SELECT document_id AS "documentId", version, hash, is_for_signature AS "isForSignature", is_own AS "isOwn"
         FROM circulation_paper
        WHERE folder_id = $1 AND round = $2 ORDER BY position`,
      [row.id, row.round],
    );
    const steps = await queryIn<StepRow>(
      transaction,
      `SELECT ${STEP} FROM circulation_step WHERE folder_id = $1 ORDER BY position`,
      [row.id],
    );
    const { state, round, leadId, leadName, ...folder } = row;
    const lead = { id: leadId, name: leadName };
    return { ...folder, slip: { state, round, lead, papers, stations: stationsOf(steps) } };
  }

  private async addPapers(transaction: Transaction, folderId: string, { papers, round }: Slip): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO circulation_paper (folder_id, round, position, document_id, version, hash, is_for_signature, is_own)
       SELECT $1, $2, row_number() OVER (), paper."documentId", paper.version, paper.hash, paper."isForSignature", paper."isOwn"
         FROM jsonb_to_recordset($3::jsonb) AS paper ("documentId" uuid, version integer, hash text, "isForSignature" boolean,
              "isOwn" boolean)`,
      [folderId, round, JSON.stringify(papers)],
    );
  }

  private async saveSteps(
    transaction: Transaction,
    folderId: string,
    before: readonly NumberedStep[],
    after: readonly NumberedStep[],
  ): Promise<void> {
    const known = new Map(before.map((found) => [found.step.id, JSON.stringify(rowOf(found))]));
    const left = new Set(after.map(({ step }) => step.id));
    const gone = before.map(({ step }) => step.id).filter((id) => !left.has(id));
    if (gone.length > 0) await queryIn(transaction, 'DELETE FROM circulation_step WHERE id = ANY($1::uuid[])', [gone]);
    const changed = after.map(rowOf).filter((row) => known.get(row.id) !== JSON.stringify(row));
    if (changed.length === 0) return;
    await queryIn(
      transaction,
      `INSERT INTO circulation_step (folder_id, ${COLUMNS.join(', ')})
       SELECT $1, ${COLUMNS.join(', ')} FROM jsonb_populate_recordset(NULL::circulation_step, $2::jsonb)
       ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      [folderId, JSON.stringify(changed)],
    );
  }
}

/** A request for an act, and whose it is. */
interface FolderRequestRow {
  readonly id: string;
  readonly folderId: string;
  readonly byId: string;
}

type FolderRow = Omit<CirculationFolder, 'slip'> & {
  readonly state: Slip['state'];
  readonly round: number;
  readonly leadId: string;
  readonly leadName: string;
};

const FOLDER = `id, subject, form, state, round, lead_id AS "leadId", lead_name AS "leadName", unit_id AS "unitId", revision,
  created_at AS "createdAt", started_at AS "startedAt", ended_at AS "endedAt", slip_document_id AS "slipDocumentId" FROM circulation_folder`;

const STEP = `station_id AS "stationId", round, mode, repeats, is_consensus AS "isConsensus",
  jsonb_build_object('id', id, 'kind', kind, 'order', order_text, 'notes', to_jsonb(notes), 'deadlineDays', deadline_days,
    'addressee', jsonb_build_object('kind', addressee_kind, 'id', addressee_id, 'name', addressee_name),
    'fixedDay', fixed_day::text, 'state', state, 'addedBy', jsonb_build_object('id', added_by, 'name', added_by_name),
    'dueOn', due_on::text, 'takenOverFrom', taken_over_from) AS step,
  added_at AS "addedAt", opened_at AS "openedAt", ended_at AS "endedAt", CASE WHEN ended_at IS NOT NULL THEN jsonb_build_object(
    'by', jsonb_build_object('id', ended_by, 'name', ended_by_name), 'outcome', outcome, 'remark', remark, 'signed', signed,
    'onBehalfOf', CASE WHEN behalf_of IS NOT NULL THEN jsonb_build_object('id', behalf_of, 'name', behalf_of_name) END) END AS "stepEnd"`;

interface StepRow extends Omit<Station, 'id' | 'steps'> {
  readonly stationId: string;
  readonly step: Omit<RouteStep, 'addedAt' | 'openedAt' | 'end'>;
  readonly addedAt: Date;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  readonly stepEnd: Omit<NonNullable<RouteStep['end']>, 'at'> | null;
}

function stationsOf(rows: readonly StepRow[]): Station[] {
  const stations = Map.groupBy(rows, ({ stationId }) => stationId);
  return [...stations.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { stationId: id, round, mode, repeats, isConsensus } = first;
    return { id, round, mode, repeats, isConsensus, steps: members.map(stepOf) };
  });
}

function stepOf({ step, addedAt, openedAt, endedAt, stepEnd }: StepRow): RouteStep {
  const end = endedAt === null || stepEnd === null ? null : { at: endedAt, ...stepEnd };
  return { ...step, addedAt, openedAt, end };
}

/** The step as its row in the table. */
function rowOf({ step, station, number }: NumberedStep) {
  const { addressee, addedBy, end } = step;
  return {
    id: step.id,
    position: number,
    ...{ station_id: station.id, round: station.round, mode: station.mode, repeats: station.repeats },
    ...{ is_consensus: station.isConsensus, kind: step.kind, state: step.state },
    ...{ addressee_kind: addressee.kind, addressee_id: addressee.id, addressee_name: addressee.name },
    ...{ order_text: step.order, notes: step.notes, deadline_days: step.deadlineDays, fixed_day: step.fixedDay },
    ...{ added_by: addedBy.id, added_by_name: addedBy.name, added_at: step.addedAt },
    ...{ opened_at: step.openedAt, due_on: step.dueOn, taken_over_from: step.takenOverFrom },
    ...endOf(end),
  };
}

function endOf(end: RouteStep['end']) {
  if (end === null) return { signed: [] };
  const { at, by, outcome, remark, signed, onBehalfOf } = end;
  return {
    ...{ ended_at: at, ended_by: by.id, ended_by_name: by.name, outcome, remark, signed },
    ...{ behalf_of: onBehalfOf?.id ?? null, behalf_of_name: onBehalfOf?.name ?? null },
  };
}

const COLUMNS = [
  ...['id', 'position', 'station_id', 'round', 'mode', 'repeats', 'is_consensus', 'kind', 'state', 'addressee_kind'],
  ...[
    'addressee_id',
    'addressee_name',
    'order_text',
    'notes',
    'deadline_days',
    'fixed_day',
    'added_by',
    'added_by_name',
  ],
  ...['added_at', 'opened_at', 'due_on', 'taken_over_from', 'ended_at', 'ended_by', 'ended_by_name', 'behalf_of'],
  ...['behalf_of_name', 'outcome', 'remark', 'signed'],
];
