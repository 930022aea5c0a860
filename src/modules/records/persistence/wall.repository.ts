import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { WallNameTaken } from '../access-errors.js';
import type { WallContent } from '../domain/wall-content.js';

/** A wall as it stands. */
export interface WallRow extends WallContent {
  readonly id: string;
  readonly version: number;
}

/** A change of a wall that somebody proposed. */
export interface WallProposalRow {
  readonly id: string;
  readonly wallId: string;
  readonly wallVersion: number | null;
  /** Null where a file shall come out from behind the wall. */
  readonly content: WallContent | null;
  readonly fileId: string | null;
  readonly fileReference: string | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decision: 'approved' | 'refused' | null;
}

/** A proposal as it is made. */
export type NewWallProposal = Omit<WallProposalRow, 'fileReference' | 'decision'>;

const WALLS = `SELECT wall.id, wall.name, wall.legal_basis AS "legalBasis", wall.admits_reasoned AS "admitsReasoned", wall.version,
    ARRAY(SELECT user_id FROM wall_member WHERE wall_id = wall.id AND user_id IS NOT NULL ORDER BY 1) AS "userIds",
    ARRAY(SELECT unit_id FROM wall_member WHERE wall_id = wall.id AND unit_id IS NOT NULL ORDER BY 1) AS "unitIds",
    ARRAY(SELECT lineage_id FROM wall_place WHERE wall_id = wall.id ORDER BY 1) AS "lineageIds" FROM wall`;

const PROPOSALS = `SELECT proposal.id, proposal.wall_id AS "wallId", proposal.wall_version AS "wallVersion", proposal.content,
    proposal.file_id AS "fileId", file.reference AS "fileReference", proposal.reason, proposal.proposed_by AS "proposedBy",
    proposal.proposed_at AS "proposedAt", proposal.decision
  FROM wall_proposal AS proposal LEFT JOIN record_file AS file ON file.id = proposal.file_id`;

/** Reads and writes walls, their circles and places, and proposals. */
@Injectable()
export class WallRepository {
  constructor(private readonly database: Database) {}

  /** All walls by name. */
  async all(): Promise<WallRow[]> {
    return this.database.query<WallRow>(`${WALLS} ORDER BY wall.name`);
  }

  /** One of them; nobody changes it until the transaction ends. */
  async findForChange(transaction: Transaction, id: string): Promise<WallRow | undefined> {
    await queryIn(transaction, 'SELECT 1 FROM wall WHERE id = $1 FOR UPDATE', [id]);
    const [wall] = await queryIn<WallRow>(transaction, `${WALLS} WHERE wall.id = $1`, [id]);
    return wall;
  }

  /** Nobody else gives the name to a wall until the transaction ends. @throws {WallNameTaken} Thrown when another one has it. */
  async checkNameFree(transaction: Transaction, id: string, name: string): Promise<void> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(7331)`, []);
    const rows = await queryIn(transaction, 'SELECT 1 FROM wall WHERE name = $1 AND id <> $2', [name, id]);
    if (rows.length > 0) throw new WallNameTaken(name);
  }

  /** Makes the wall what the content says; files behind places that come or go follow at once. */
  async put(transaction: Transaction, id: string, content: WallContent, now: Date): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET name = $2, legal_basis = $3, admits_reasoned = $4, version = wall.version + 1`,
      [id, content.name, content.legalBasis, content.admitsReasoned, now],
    );
    await queryIn(transaction, 'DELETE FROM wall_member WHERE wall_id = $1', [id]);
    await queryIn(
      transaction,
      `INSERT INTO wall_member (wall_id, user_id, unit_id)
       SELECT $1::uuid, unnest($2::uuid[]), NULL UNION ALL SELECT $1::uuid, NULL, unnest($3::uuid[])`,
      [id, content.userIds, content.unitIds],
    );
    await queryIn(transaction, 'DELETE FROM wall_place WHERE wall_id = $1 AND lineage_id <> ALL($2::uuid[])', [
      id,
      content.lineageIds,
    ]);
    await queryIn(
      transaction,
      'INSERT INTO wall_place (wall_id, lineage_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING',
      [id, content.lineageIds],
    );
  }

  /** Puts a single file behind a wall; returns whether it was not there before. */
  async addFile(transaction: Transaction, wallId: string, fileId: string): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `UPDATE record_file SET own_walls = own_walls || $1::uuid, touched = touched + 1
        WHERE id = $2 AND NOT $1 = ANY(own_walls) RETURNING id`,
      [wallId, fileId],
    );
    return rows.length > 0;
  }

  /** Takes a single file out from behind a wall, unless its plan unit stands there too. */
  async removeFile(transaction: Transaction, wallId: string, fileId: string): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE record_file SET own_walls = array_remove(own_walls, $1::uuid), touched = touched + 1 WHERE id = $2',
      [wallId, fileId],
    );
  }

  /** Proposals that wait for a decision, the oldest first. */
  async openProposals(): Promise<WallProposalRow[]> {
    return this.database.query<WallProposalRow>(
      `${PROPOSALS} WHERE proposal.decision IS NULL ORDER BY proposal.proposed_at, proposal.id`,
    );
  }

  /** One of them, decided or not, locked until the transaction ends. */
  async findProposalForChange(transaction: Transaction, id: string): Promise<WallProposalRow | undefined> {
    const [row] = await queryIn<WallProposalRow>(
      transaction,
      `${PROPOSALS} WHERE proposal.id = $1 FOR UPDATE OF proposal`,
      [id],
    );
    return row;
  }

  /** Adds it; returns whether it was new (a repeated request comes with the same id). */
  async insertProposal(transaction: Transaction, proposal: NewWallProposal): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO wall_proposal (id, wall_id, wall_version, content, file_id, reason, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        proposal.id,
        proposal.wallId,
        proposal.wallVersion,
        proposal.content === null ? null : JSON.stringify(proposal.content),
        proposal.fileId,
        proposal.reason,
        proposal.proposedBy,
        proposal.proposedAt,
      ],
    );
    return rows.length > 0;
  }

  async decide(
    transaction: Transaction,
    id: string,
    decision: { readonly kind: 'approved' | 'refused'; readonly by: string; readonly at: Date },
  ): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE wall_proposal SET decision = $2, decided_by = $3, decided_at = $4 WHERE id = $1',
      [id, decision.kind, decision.by, decision.at],
    );
  }
}
