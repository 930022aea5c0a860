import type { UserActor } from '#kernel/actor';
import { BeginBulkRun } from '#modules/bulk-actions';
import { BulkRunQueries, BulkRunSteps, WorkOnBulkRun } from '#modules/bulk-actions/testing';
import { ActorResolver } from '#modules/identity';
import { RecordFileQueries } from '#modules/records';
import { CloseFile, ReopenFile, SetFollowUp } from '#modules/records/testing';
import type { BulkItemRow, BulkRunSummary } from '../../../src/modules/bulk-actions/application/bulk-run.queries.js';
import type { BulkAct, GivenSettings } from '../../../src/modules/bulk-actions/domain/bulk-act.js';
import type { TestApplication } from '../../support/application.js';
import type { Office } from '../../support/office.js';

const NEVER = (): boolean => false;

/** A follow-up on a day far away. */
export const SOON = { subject: 'Sichten', on: '2098-12-01' };

/** Somebody who does one thing with many files. */
export class BulkDesk {
  private users = 0;
  private person: UserActor | undefined;

  constructor(
    private readonly app: TestApplication,
    private readonly office: Office,
  ) {}

  /** Whoever works where nobody else is named. */
  get karla(): UserActor {
    if (!this.person) throw new Error('Nobody works at this desk yet');
    return this.person;
  }

  async open(): Promise<void> {
    this.person = await this.somebody();
  }

  /** Works in 63, and sees everything else as an auditor where wanted. */
  async somebody(more: readonly 'auditor'[] = []): Promise<UserActor> {
    this.users += 1;
    const roles = [
      { role: 'team-lead' as const, unitId: this.office.unit('63') },
      ...more.map((role) => ({ role, unitId: null })),
    ];
    const { id } = await this.app.users.create(`person${String(this.users)}`, roles);
    const actor = await this.app.get(ActorResolver).ofUser(id);
    if (!actor) throw new Error('The test has no such user');
    return actor;
  }

  async files(count: number, unit = '63'): Promise<string[]> {
    const ids: string[] = [];
    for (let file = 0; file < count; file += 1)
      ids.push((await this.office.openFile(`Akte ${String(file)}`, { unit })).id);
    return ids;
  }

  /** Begins a run and rehearses it. */
  async begin(
    fileIds: readonly string[],
    act: BulkAct = 'follow-up',
    settings: GivenSettings = SOON,
    actor = this.karla,
  ): Promise<string> {
    const id = await this.app.get(BeginBulkRun).execute(actor, { act, settings, selection: { fileIds } });
    await this.work(id);
    return id;
  }

  /** Begins a run, rehearses it and carries it out. */
  async carriedOut(fileIds: readonly string[], act: BulkAct, settings: GivenSettings): Promise<string> {
    const id = await this.begin(fileIds, act, settings);
    await this.start(id);
    await this.work(id);
    return id;
  }

  work(id: string, isTimeUp = NEVER): Promise<boolean> {
    return this.app.get(WorkOnBulkRun).execute(id, isTimeUp);
  }

  /** Works on so many files. */
  workOn(id: string, count: number): Promise<boolean> {
    let asked = 0;
    return this.work(id, () => (asked += 1) > count);
  }

  run(id: string, actor = this.karla): Promise<BulkRunSummary> {
    return this.app.get(BulkRunQueries).get(actor, id);
  }

  items(id: string, actor = this.karla): Promise<BulkItemRow[]> {
    return this.app.get(BulkRunQueries).items(actor, id, {}, 0, 1000);
  }

  start(id: string, actor = this.karla): Promise<void> {
    return this.app.get(BulkRunSteps).start(actor, id);
  }

  /** State of each file of a run, with the code of its reason where there is one. */
  async outcomes(id: string, actor = this.karla): Promise<unknown[]> {
    return (await this.items(id, actor)).map(({ state, code }) => (code === null ? state : [state, code]));
  }

  async stateOf(fileId: string): Promise<string> {
    return (await this.app.get(RecordFileQueries).get(this.karla, fileId)).state;
  }

  async close(fileId: string): Promise<void> {
    const { version } = await this.app.get(RecordFileQueries).get(this.karla, fileId);
    await this.app.get(CloseFile).execute(this.karla, { fileId, version });
  }

  async reopen(fileId: string): Promise<void> {
    const { version } = await this.app.get(RecordFileQueries).get(this.karla, fileId);
    await this.app.get(ReopenFile).execute(this.karla, { fileId, version, reason: 'Nachtrag' });
  }

  async followUpOn(fileId: string): Promise<void> {
    await this.app.get(SetFollowUp).execute(this.karla, {
      fileId,
      objectKind: 'file',
      objectId: fileId,
      kind: 'follow-up',
      subject: 'Offen',
      rule: { kind: 'wished', on: SOON.on },
      assigneeId: null,
    });
  }
}
