import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilingPlanQueries } from '#modules/filing-plan';
import { ApproveFilingPlan, ChangeReferenceTemplates, DraftFilingPlan } from '#modules/filing-plan/testing';
import { userActorWith } from '#modules/identity/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { setUpOffice } from '../../support/office.js';

const MANAGER = userActorWith({ 'filing-plan.manage': 'all', 'filing-plan.read': 'all' }, 'Renate');
const TEMPLATES = { file: '{plan}/{fileNo}', proceeding: '{file}-{proceedingNo}', document: '{parent}/D{documentNo}' };

describe(ChangeReferenceTemplates.name, () => {
  let app: TestApplication;
  let queries: FilingPlanQueries;
  let draft: string;
  let versions = 1;

  const change = (revision: number, templates = TEMPLATES, actor = MANAGER): Promise<number> =>
    app.get(ChangeReferenceTemplates).execute(actor, draft, revision, templates);
  const begin = async (basedOn: string | undefined): Promise<string> =>
    app.get(DraftFilingPlan).execute(MANAGER, { name: 'Aktenplan', version: String((versions += 1)), basedOn });

  beforeAll(async () => {
    app = await startApplication('tool');
    await setUpOffice(app);
    queries = app.get(FilingPlanQueries);
    draft = await begin((await queries.inForce())?.id);
  });

  afterAll(async () => {
    await app.close();
  });

  it('changes a draft, voids its approvals, and says so in journal and message', async () => {
    const { revision, referenceTemplates } = await queries.version(MANAGER, draft);
    expect(referenceTemplates.file).toBe('{unit}-{plan}/{fileNo:4}-{year}');
    await app.get(ApproveFilingPlan).execute(MANAGER, draft, revision, 'records-management');
    const after = await change(revision + 1);
    expect(await queries.version(MANAGER, draft)).toMatchObject({
      revision: after,
      referenceTemplates: TEMPLATES,
      approvals: [],
    });
    expect((await app.journalOf(draft)).at(-1)).toMatchObject({
      action: 'filing-plan.templates-changed',
      before: referenceTemplates,
      after: TEMPLATES,
    });
    expect((await app.outboxOf(draft)).at(-1)).toBe('filing-plan.templates-changed');
  });

  it('writes nothing when nothing changes', async () => {
    const { revision } = await queries.version(MANAGER, draft);
    const entries = (await app.journalOf(draft)).length;
    expect(await change(revision)).toBe(revision);
    expect(await app.journalOf(draft)).toHaveLength(entries);
  });

  it('hands its templates to the drafts made from it, and leaves the plan in force alone', async () => {
    expect((await queries.version(MANAGER, await begin(draft))).referenceTemplates).toEqual(TEMPLATES);
    expect((await queries.version(MANAGER, await begin(undefined))).referenceTemplates.file).toContain('{fileNo:4}');
    expect((await queries.referenceGrammar()).templates.file).toBe('{unit}-{plan}/{fileNo:4}-{year}');
  });

  it('names every fault with template, code and part, and changes nothing', async () => {
    const { revision } = await queries.version(MANAGER, draft);
    await expect(
      change(revision, { ...TEMPLATES, file: '{plan}{fileNo}', document: '{parent}' }),
    ).rejects.toMatchObject({
      code: 'FILING_PLAN.TEMPLATE_INVALID',
      details: { faults: ['file not-divided {plan}{fileNo}', 'document number-missing {documentNo}'] },
    });
    expect(await queries.version(MANAGER, draft)).toMatchObject({ revision, referenceTemplates: TEMPLATES });
  });

  it('refuses a stale revision, a plan in force, and whoever may not manage the plan', async () => {
    const { revision } = await queries.version(MANAGER, draft);
    await expect(change(revision - 1)).rejects.toMatchObject({ code: 'FILING_PLAN.CHANGED_MEANWHILE' });
    await expect(change(revision, TEMPLATES, userActorWith({ 'filing-plan.read': 'all' }))).rejects.toMatchObject({
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    const inForce = await queries.inForce();
    await expect(
      app
        .get(ChangeReferenceTemplates)
        .execute(MANAGER, inForce?.id ?? '', (await queries.version(MANAGER, inForce?.id ?? '')).revision, TEMPLATES),
    ).rejects.toMatchObject({ code: 'FILING_PLAN.STATE_REFUSES' });
  });
});
