import type { UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { CollectFiles } from '#modules/exchange';
import { RecordLife } from '#modules/records';
import { queryIn, type Transaction } from '#platform/database';
import { NothingToTakeBack } from '../../../src/modules/exchange/errors.js';
import { LendPaper } from '../../../src/modules/records/application/loans/lend-paper.js';
import { InstanceRepository } from '../../../src/modules/workflow/persistence/instance.repository.js';
import type { TestApplication } from '../../support/application.js';
import type { Office } from '../../support/office.js';

/** What people do with files that were taken over, while somebody thinks of taking them back. */
export class WorkMeanwhile {
  constructor(private readonly app: TestApplication) {}

  async idOf(subject: string): Promise<string> {
    const found = await this.app.database.query<{ id: string }>('SELECT id FROM record_file WHERE subject = $1', [
      subject,
    ]);
    return found[0]?.id ?? '';
  }

  /** A follow-up, a document, a loan, another value, a workflow that is over, an archive that is packed: in the second to the fifth, ninth and thirteenth file. */
  async begin(office: Office, actor: UserActor): Promise<void> {
    const { acts, setFollowUp } = this.app.get(RecordLife);
    const second = await this.idOf('Altakte 2');
    await setFollowUp.execute(actor, {
      fileId: second,
      objectKind: 'file',
      objectId: second,
      kind: 'follow-up',
      subject: 'Sichten',
      rule: { kind: 'wished', on: '2098-12-01' },
      assigneeId: null,
    });
    await office.addDocument({ fileId: await this.idOf('Altakte 3') });
    const loan = { borrower: 'Frau Kern', dueOn: '2098-12-01', note: null };
    await this.app.get(LendPaper).lend(actor, { fileId: await this.idOf('Altakte 4'), ...loan });
    const fifth = await this.idOf('Altakte 5');
    const { version } = await acts.describing.metadata.get(actor, fifth, 'file', fifth);
    const values = { location: 'Keller' };
    const about = { fileId: fifth, objectKind: 'file', objectId: fifth } as const;
    await acts.describing.change.execute(actor, { ...about, version, values });
    const packing = { collectionId: newId(), id: newId(), fileId: await this.idOf('Altakte 13') };
    await this.app.get(CollectFiles).add(actor, { ...packing, purpose: 'Akteneinsicht' });
    const over = await this.runAbout(await this.idOf('Altakte 9'));
    await this.app.database.query(
      `UPDATE wf_instance SET status = 'completed', state = NULL, ended_at = now() WHERE id = $1`,
      [over],
    );
  }

  /** From now on a rule forbids to take this file back. */
  forbid(fileId: string): void {
    const { takeBack } = this.app.get(RecordLife).acts.deletion;
    const { executeIn } = takeBack;
    takeBack.executeIn = (transaction, file, by) =>
      file.fileId === fileId
        ? Promise.reject(new NothingToTakeBack())
        : executeIn.call(takeBack, transaction, file, by);
  }

  /** A workflow about a file, of which the file itself knows nothing. @returns id of it and of its model */
  async runAbout(fileId: string): Promise<string> {
    const id = newId();
    await this.app.database.query(
      `WITH definition AS (
         INSERT INTO wf_definition (id, key, version, name, xml, sha256, state, starts, proposed_by, proposed_by_name, proposed_at)
         VALUES ($1::uuid, $1::text, 1, 'Prüfung', '<a/>', '', 'proposed', '[]', $1::uuid, 'Anna', now()) RETURNING id)
       INSERT INTO wf_instance (id, definition_id, status, variables, state, revision, engine_version, started_by_name, started_at, file_id)
       SELECT $1::uuid, id, 'running', '{}', '{}', 1, '17.3.0', 'Anna', now(), $2 FROM definition`,
      [id, fileId],
    );
    return id;
  }

  /** A circulation folder with a document of the file that is being opened. @returns opens it */
  async openingFolder(fileId: string): Promise<() => Promise<void>> {
    return this.underWay(async (transaction) => {
      const id = newId();
      await queryIn(
        transaction,
        `INSERT INTO circulation_folder (id, subject, form, state, round, lead_id, lead_name, unit_id, created_at, lead_seen_at)
         VALUES ($1, 'Bitte prüfen', 'folder', 'running', 1, $1, 'Anna', $1, now(), now())`,
        [id],
      );
      await queryIn(
        transaction,
        `INSERT INTO circulation_paper (folder_id, round, position, document_id, version, hash, is_for_signature, is_own)
         SELECT $1, 1, 1, id, 1, '', false, true FROM document WHERE file_id = $2 ORDER BY number LIMIT 1`,
        [id, fileId],
      );
    });
  }

  /** A workflow of this model about the file that is being started. @returns starts it */
  async startingWorkflow(definitionId: string, fileId: string): Promise<() => Promise<void>> {
    return this.underWay((transaction) =>
      this.app.get(InstanceRepository).insert(transaction, {
        ...{ id: newId(), definitionId, startElementId: null, businessKey: null, parentId: null },
        ...{ parentExecutionId: null, engineVersion: '17.3.0', startedBy: null, startedByName: 'Anna' },
        ...{ at: new Date(), fileId, unitId: null },
      }),
    );
  }

  /** Whether somebody waits for somebody else. */
  async isWaitedFor(): Promise<boolean> {
    const waiting = await this.app.database.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return waiting.length > 0;
  }

  /** Work of somebody that is not there yet for anybody else. @returns ends it, so that it is there */
  async underWay(work: (transaction: Transaction) => Promise<unknown>): Promise<() => Promise<void>> {
    const end = Promise.withResolvers<undefined>();
    const begun = Promise.withResolvers<undefined>();
    const whole = this.app.database.transaction(async (transaction) => {
      await work(transaction);
      begun.resolve(undefined);
      await end.promise;
    });
    await Promise.race([begun.promise, whole]);
    return async () => {
      end.resolve(undefined);
      await whole;
    };
  }
}
