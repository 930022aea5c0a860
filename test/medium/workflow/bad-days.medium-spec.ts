import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeployDefinition } from '#modules/workflow';
import { FireSchedules, flows } from '#modules/workflow/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { END, named, task } from './small-models.js';
import { WorkflowDesk } from './workflow-desk.js';

const HOUR = 3_600_000;

/** What goes wrong with one workflow, and must neither hold up the others nor go unnoticed. */
describe('workflows on a bad day', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let desk: WorkflowDesk;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    desk = new WorkflowDesk(app);
    await desk.open();
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  const daily = (key: string): string =>
    named(
      key,
      `<startEvent id="start"><timerEventDefinition><timeCycle>R/P1D</timeCycle></timerEventDefinition></startEvent>${task('a')}${END}${flows('start', 'a', 'ende')}`,
    );
  const startedOf = async (key: string): Promise<number> =>
    (
      await app.database.query(
        'SELECT 1 FROM wf_instance JOIN wf_definition AS definition ON definition.id = definition_id WHERE definition.key = $1',
        [key],
      )
    ).length;

  describe('a schedule', () => {
    it('that is broken, or whose model is, holds up no other one and says so', async () => {
      const broken = await desk.deploy(daily('kaputt'));
      const unreadable = await desk.deploy(daily('unlesbar'));
      await desk.deploy(daily('heil'));
      await app.database.query(
        `UPDATE wf_schedule SET timer = '{"kind": "cycle", "value": "oft"}' WHERE definition_id = $1`,
        [broken],
      );
      await app.database.query(`UPDATE wf_definition SET xml = '<kein/>' WHERE id = $1`, [unreadable]);
      await app.database.query(`UPDATE wf_schedule SET element_id = 'weg' WHERE definition_id = $1`, [unreadable]);
      desk.jump(25 * HOUR);
      expect(await app.get(FireSchedules).execute()).toBe(1);
      expect(await startedOf('heil')).toBe(1);
      const kept = await app.database.query<{ id: string; next: boolean; fault: string }>(
        `SELECT definition_id AS id, next_at IS NOT NULL AS next, fault_code AS fault FROM wf_schedule WHERE fault_code IS NOT NULL`,
      );
      expect(kept).toHaveLength(2);
      expect(kept).toEqual(
        expect.arrayContaining([
          { id: broken, next: false, fault: 'PLATFORM.UNEXPECTED' },
          { id: unreadable, next: true, fault: expect.any(String) },
        ]),
      );
      expect((await app.journalOf(broken)).map(({ action }) => action)).toContain('workflow.schedule-failed');
    });

    it('belongs to the newest version only, however many versions two people approve at once', async () => {
      const deployment = app.get(DeployDefinition);
      const proposals = [];
      for (let count = 0; count < 4; count += 1) proposals.push(await deployment.propose(desk.operator, daily('eile')));
      await Promise.allSettled(proposals.reverse().map((id) => deployment.decide(desk.other, id, true)));
      const schedules = await app.database.query(
        `SELECT definition.version FROM wf_schedule JOIN wf_definition AS definition ON definition.id = definition_id WHERE key = 'eile'`,
      );
      expect(schedules).toEqual([{ version: 4 }]);
    });

    it('and everything else of an older version comes into force no more once a newer one is', async () => {
      const deployment = app.get(DeployDefinition);
      const [older, newer] = [
        await deployment.propose(desk.operator, daily('nachzuegler')),
        await deployment.propose(desk.operator, daily('nachzuegler')),
      ];
      await deployment.decide(desk.other, newer, true);
      await expect(deployment.decide(desk.other, older, true)).rejects.toMatchObject({
        code: 'WORKFLOW.NEWER_VERSION_IN_FORCE',
        details: { version: 2 },
      });
      await deployment.decide(desk.other, older, false, 'überholt');
    });
  });
});
