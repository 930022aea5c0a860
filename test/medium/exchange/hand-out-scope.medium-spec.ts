import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { RequestHandOut } from '#modules/exchange/testing';
import { userActorWith } from '#modules/identity/testing';
import { OpenProceeding } from '#modules/records';
import { HandOutContents } from '../../../src/modules/exchange/application/hand-out/hand-out-contents.js';
import { HandOutRepository } from '../../../src/modules/exchange/persistence/hand-out.repository.js';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

let app: TestApplication;
let office: Office;
let actor: UserActor;

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
  const scope = [office.unit('63')];
  actor = userActorWith({ 'records.read': scope, 'records.hand-out': scope }, 'Karl Kunde');
});

afterAll(async () => {
  await app.close();
});

describe(RequestHandOut, () => {
  it('gives attachments with the single documents they belong to unless they are to stay, and none that may not be seen', async () => {
    const { id: fileId } = await office.openFile('Umbau');
    const whole = await app.get(OpenProceeding).execute(FOUNDER, { fileId, subject: 'Bauantrag' });
    const about = { fileId, subject: 'Anhörung', partOf: whole.id };
    const part = await app.get(OpenProceeding).execute(FOUNDER, about);
    const add = async (subject: string, attachedTo?: string): Promise<string> =>
      (await office.addDocument({ fileId, proceedingId: part.id, attachedTo }, { subject })).documentId;
    const main = await add('Schreiben');
    const [plan, secret] = [await add('Plan', main), await add('Gutachten', main)];
    await add('Vermerk');
    await app.database.query(`UPDATE document SET own_confidentiality = '001' WHERE id = $1`, [secret]);
    const handed = async (documentIds: string[], withAttachments?: boolean): Promise<string[]> => {
      const input = { fileId, kind: 'zip', purpose: 'Akteneinsicht', documentIds, withAttachments } as const;
      const row = await app.get(HandOutRepository).find(await app.get(RequestHandOut).execute(actor, input));
      if (!row) throw new Error('No such hand-out');
      const { documents } = await app.get(HandOutContents).gather(actor, row, new Date());
      return documents.map(({ subject, proceeding }) => `${subject} | ${proceeding ?? ''}`);
    };
    const title = `${whole.reference} Bauantrag › ${part.reference} Anhörung`;
    expect(await handed([main])).toEqual([`Schreiben | ${title}`, `Anlage 1: Plan | ${title}`]);
    expect(await handed([main], false)).toEqual([`Schreiben | ${title}`]);
    expect(await handed([plan, secret], false)).toEqual([`Anlage 1: Plan | ${title}`]);
    await expect(handed([secret])).rejects.toMatchObject({ code: 'EXCHANGE.NOTHING_TO_HAND_OUT' });
  });
});
