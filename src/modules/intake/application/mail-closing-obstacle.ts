import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { RecordLife } from '#modules/records';
import { Database, queryIn, SqlConditions, type Transaction } from '#platform/database';
import { INTAKE_PERMISSIONS } from '../permissions.js';

/** A piece of mail as records is told of it. */
interface UnfiledMail {
  readonly id: string | null;
  readonly label: string | null;
}

/** A file stays open as long as mail that belongs to it, as far as is known, is not filed yet. */
@Injectable()
export class MailClosingObstacle implements OnModuleInit {
  constructor(
    private readonly life: RecordLife,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.life.obstacles.add({
      list: async (transaction, actor, { fileId, proceedingId }) => {
        // what mail belongs to is known by file only
        const mail = proceedingId === null ? await unfiledMail(transaction, actor, fileId) : [];
        return mail.map((piece) => ({ kind: 'unfiled-mail' as const, ...piece }));
      },
    });
    this.life.work.add({ among: (fileIds) => this.unfiledAbout(fileIds) });
  }

  /** Files to which mail belongs that is not filed yet; what was filed lies in them. */
  private async unfiledAbout(fileIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT suggested_file_id AS id FROM mail_item WHERE suggested_file_id = ANY($1::uuid[]) AND state <> 'filed'`,
      [fileIds],
    );
    return rows.map(({ id }) => id);
  }
}

/** Pieces in in-trays of others, and those in the mail room, are counted without being named. */
async function unfiledMail(transaction: Transaction, actor: Actor, fileId: string): Promise<UnfiledMail[]> {
  const seen = new SqlConditions();
  seen.add(`state = 'delivered'`).addScope('unit_id', scopeFor(actor, INTAKE_PERMISSIONS.inTray));
  return queryIn<UnfiledMail>(
    transaction,
    `SELECT CASE WHEN ${seen.toSql()} THEN id END AS id, CASE WHEN ${seen.toSql()} THEN coalesce(subject, sender_name, '') END AS label
       FROM mail_item WHERE suggested_file_id = ${seen.bind(fileId)} AND state <> 'filed' ORDER BY received_on, id`,
    seen.parameters,
  );
}
