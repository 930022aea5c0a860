import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import { CollectFiles } from '#modules/exchange';
import { FileAccess, RECORDS_PERMISSIONS, RecordFileQueries, RecordLife } from '#modules/records';
import { Database } from '#platform/database';
import type { BulkAct } from '../domain/bulk-act.js';
import type { BulkRun } from '../domain/bulk-run.js';
import { AlreadySo, NotYours } from '../errors.js';
import type { BulkItem, FileBefore } from '../persistence/bulk-run.repository.js';
import type { FileAct, FileStepToTake, Foreseen, SingleFiles } from './file-act.js';
import { FILE_ACTS } from './file-acts.js';

/** Does with one file what a run says, through the very use cases people take who do it with that file alone. */
@Injectable()
export class ActsOnFiles {
  private readonly single: SingleFiles;

  constructor(
    files: RecordFileQueries,
    life: RecordLife,
    private readonly access: FileAccess,
    private readonly database: Database,
    collect: CollectFiles,
  ) {
    this.single = { files, access, life, collect };
  }

  /** Does all of it and keeps nothing; throws what the real step would throw. @returns what else it would mean, where the act says so */
  async rehearse(actor: UserActor, run: BulkRun, item: BulkItem): Promise<Foreseen | undefined> {
    return this.refusing(actor, item.fileId, async () => {
      const before = await this.look(actor, run, item);
      // an id of its own: the rehearsal of a step that was taken before must not pass for its repetition
      const rehearsed = { ...item, id: newId() };
      await this.database.rehearse(() => this.step(actor, run, rehearsed, before));
      if (run.origin === 'undo') return undefined;
      return actOf(run).foresee?.(this.single, stepOf(actor, run, rehearsed, before));
    });
  }

  /**
   * What the file is like; for a step back what it was like before the step that is taken back.
   * @throws {AlreadySo} Thrown when there is nothing to change.
   */
  async look(actor: UserActor, run: BulkRun, item: BulkItem): Promise<FileBefore> {
    if (run.origin === 'undo') return item.before ?? {};
    const { settings } = run;
    return this.refusing(actor, item.fileId, () =>
      actOf(run).look(this.single, { actor, fileId: item.fileId, settings }),
    );
  }

  /** Takes the step, or takes one back. */
  async take(actor: UserActor, run: BulkRun, item: BulkItem, before: FileBefore): Promise<void> {
    await this.refusing(actor, item.fileId, () => this.step(actor, run, item, before));
  }

  /** Whether a process that was killed had taken the step already. */
  async wasTaken(item: BulkItem): Promise<boolean> {
    return this.single.life.acts.wasTaken(item.fileId, item.id);
  }

  private async step(actor: UserActor, run: BulkRun, item: BulkItem, before: FileBefore): Promise<void> {
    const step = stepOf(actor, run, item, before);
    const act = actOf(run);
    if (run.origin !== 'undo') {
      await act.take(this.single, step);
      return;
    }
    await act.takeBack?.(this.single, { ...step, ofId: item.ofItemId ?? '', reason: run.undoReason ?? '' });
  }

  /** Whoever sees a file and may not work on it is told so, and not that there is no such file. */
  private async refusing<T>(actor: UserActor, fileId: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AlreadySo || !(error instanceof DomainError) || error.kind !== 'not-found') throw error;
      const readable = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.read, [fileId]);
      throw readable.has(fileId) && error.code === 'RECORDS.FILE_NOT_FOUND' ? new NotYours() : error;
    }
  }
}

function stepOf(actor: UserActor, run: BulkRun, item: BulkItem, before: FileBefore): FileStepToTake<BulkAct> {
  const { id: runId, settings } = run;
  return { actor, fileId: item.fileId, id: item.id, runId, settings, before };
}

/** The act of a run, whichever it is: settings and act belong together by their name. */
function actOf({ settings }: BulkRun): FileAct<BulkAct> {
  return FILE_ACTS[settings.act] as FileAct<BulkAct>;
}
