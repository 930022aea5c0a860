import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileAccess, RecordLife } from '#modules/records';
import { Database, queryIn, SqlConditions, type Transaction } from '#platform/database';
import { addVisible } from '../persistence/paper.repository.js';

/** A folder as records is told of it. */
interface OpenFolderHere {
  readonly id: string | null;
  readonly label: string | null;
}

/** A file, or a proceeding, stays open as long as papers of it go round, and until their slip lies in it. */
@Injectable()
export class FolderClosingObstacle implements OnModuleInit {
  constructor(
    private readonly life: RecordLife,
    private readonly access: FileAccess,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.life.obstacles.add({
      list: async (transaction, actor, place) => {
        const folders = await this.openFolders(transaction, actor, place);
        return folders.map((folder) => ({ kind: 'open-circulation' as const, ...folder }));
      },
      ofDocuments: async (transaction, actor, documentIds) => {
        const folders = await this.foldersWith(transaction, actor, documentIds);
        return folders.map((folder) => ({ kind: 'open-circulation' as const, ...folder }));
      },
    });
    this.life.work.add({ among: (fileIds) => this.everAbout(fileIds) });
  }

  /** Files whose papers go round or ever did. */
  private async everAbout(fileIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT lying.file_id AS id FROM document AS lying JOIN circulation_paper AS own ON own.document_id = lying.id
        WHERE lying.file_id = ANY($1::uuid[])`,
      [fileIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Folders with papers the actor may not read are counted without being named. */
  private async openFolders(
    transaction: Transaction,
    actor: Actor,
    { fileId, proceedingId }: { readonly fileId: string; readonly proceedingId: string | null },
  ): Promise<OpenFolderHere[]> {
    const seen = new SqlConditions([fileId, proceedingId]);
    addVisible(seen, this.access, actor);
    return queryIn<OpenFolderHere>(
      transaction,
      `SELECT CASE WHEN may.see THEN folder.id END AS id, CASE WHEN may.see THEN folder.subject END AS label
         FROM circulation_folder AS folder CROSS JOIN LATERAL (SELECT ${seen.toSql()} AS see) AS may
        WHERE (folder.state <> 'ended' OR folder.slip_settled_at IS NULL) AND EXISTS (
          SELECT 1 FROM circulation_paper AS own JOIN document AS lying ON lying.id = own.document_id
           WHERE own.folder_id = folder.id AND own.round = folder.round AND lying.file_id = $1
             AND ($2::uuid IS NULL OR lying.proceeding_id = $2
               OR lying.proceeding_id IN (SELECT part.id FROM proceeding AS part WHERE part.part_of_id = $2)))
        ORDER BY folder.created_at, folder.id`,
      seen.parameters,
    );
  }

  private async foldersWith(
    transaction: Transaction,
    actor: Actor,
    documentIds: readonly string[],
  ): Promise<OpenFolderHere[]> {
    const seen = new SqlConditions([documentIds]);
    addVisible(seen, this.access, actor);
    return queryIn<OpenFolderHere>(
      transaction,
      `SELECT CASE WHEN may.see THEN folder.id END AS id, CASE WHEN may.see THEN folder.subject END AS label
         FROM circulation_folder AS folder CROSS JOIN LATERAL (SELECT ${seen.toSql()} AS see) AS may
        WHERE (folder.state <> 'ended' OR folder.slip_settled_at IS NULL) AND EXISTS (
          SELECT 1 FROM circulation_paper AS own
           WHERE own.folder_id = folder.id AND own.round = folder.round AND own.document_id = ANY($1::uuid[]))
        ORDER BY folder.created_at, folder.id`,
      seen.parameters,
    );
  }
}
