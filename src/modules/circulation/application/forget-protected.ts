import { Injectable } from '@nestjs/common';
import { TaskList } from '#modules/tasks';
import { queryIn, type Transaction } from '#platform/database';
import { CIRCULATION_TASKS } from './step-tasks.js';

/** Takes words out of the task list that were written while what they are about was open to everybody. */
@Injectable()
export class ForgetProtected {
  constructor(private readonly tasks: TaskList) {}

  /** After files were put behind walls, or their level was raised: the folders it concerns are found by how their papers are now. */
  async execute(transaction: Transaction): Promise<void> {
    const steps = await queryIn<{ sourceId: string }>(
      transaction,
      `SELECT task.source_id AS "sourceId" FROM task
         JOIN circulation_step AS step ON step.id::text = split_part(task.source_id, '@', 1)
        WHERE task.source_module = $1 AND task.subject <> '' AND EXISTS (
          SELECT 1 FROM circulation_paper AS paper JOIN document ON document.id = paper.document_id
            JOIN record_file AS file ON file.id = document.file_id
           WHERE paper.folder_id = step.folder_id AND (file.walls <> '{}' OR document.confidentiality NOT IN ('003', '002')))`,
      [CIRCULATION_TASKS],
    );
    await this.tasks.forget(transaction, {
      module: CIRCULATION_TASKS,
      sourceIds: steps.map(({ sourceId }) => sourceId),
    });
  }

  /** After a file was deleted, or something in it: whichever module asked for the task, a file that is gone is named no more. */
  async ofDeletedFile(transaction: Transaction, fileId: string): Promise<void> {
    const left = await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1', [fileId]);
    if (left.length === 0) await this.tasks.forget(transaction, { fileIds: [fileId] });
  }
}
