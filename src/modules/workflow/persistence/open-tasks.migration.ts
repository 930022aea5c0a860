import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks that workflows waited for before there was a task list stand in it too, asking whom they asked. */
export class OpenTasksOfWorkflows1765500000100 implements MigrationInterface {
  readonly name = 'OpenTasksOfWorkflows1765500000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      WITH open AS (
        SELECT task.*, instance.business_key, definition.name AS definition_name,
               CASE WHEN task.assignee_id IS NOT NULL THEN ARRAY['user:' || task.assignee_id]
                    WHEN task.role IS NOT NULL AND task.unit_id IS NOT NULL
                      THEN ARRAY['role:' || task.role || '@' || task.unit_id, 'role:' || task.role || '@*']
                    WHEN task.role IS NOT NULL THEN ARRAY['role:' || task.role]
                    WHEN task.unit_id IS NOT NULL THEN ARRAY['unit:' || task.unit_id]
                    ELSE ARRAY[]::text[] END AS keys
          FROM wf_task AS task JOIN wf_instance AS instance ON instance.id = task.instance_id
          JOIN wf_definition AS definition ON definition.id = instance.definition_id
         WHERE task.status = 'open'),
      made AS (
        INSERT INTO task (id, source_module, source_id, title, subject, unit_id, assignee_id, candidate_keys, doer_keys, unresolved,
                          priority, due_at, follow_up_at, status, opened_at, opened_by_name, assigned_at)
        SELECT id, 'workflow', id::text, name, concat_ws(' · ', definition_name, business_key), unit_id, assignee_id, keys, keys,
               CASE WHEN cardinality(keys) = 0 THEN 'role-unknown' END, priority, due_at, follow_up_at, 'open', created_at, 'workflow',
               CASE WHEN assignee_id IS NULL THEN NULL ELSE created_at END
          FROM open ON CONFLICT DO NOTHING RETURNING id, opened_at)
      INSERT INTO task_event (task_id, at, kind, actor_name, details) SELECT id, opened_at, 'opened', 'workflow', '{}' FROM made`);
  }

  async down(): Promise<void> {
    // the table goes with the migration that made it
  }
}
