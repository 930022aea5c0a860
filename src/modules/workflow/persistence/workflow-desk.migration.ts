import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes with a definition and what its deciders say; what an instance is about, and why it was cancelled. */
export class AddWorkflowDesk1765600000000 implements MigrationInterface {
  readonly name = 'AddWorkflowDesk1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE wf_definition
        -- forms of tasks and of the start: JSON Schema by key
        ADD COLUMN forms           jsonb NOT NULL DEFAULT '{}',
        -- decision tables that belong to this version, as DMN
        ADD COLUMN decisions       text,
        ADD COLUMN note            text,
        ADD COLUMN decision_reason text`);
    await runner.query(`
      ALTER TABLE wf_instance
        -- no foreign key: the instance tells what it was about, whatever became of the file
        ADD COLUMN file_id           uuid,
        ADD COLUMN unit_id           uuid,
        ADD COLUMN cancel_reason     text,
        ADD COLUMN cancelled_by_name text`);
    await runner.query('CREATE INDEX ix_wf_instance_started ON wf_instance (started_at, id)');
    await runner.query('CREATE INDEX ix_wf_instance_starter ON wf_instance (started_by, started_at)');
    await runner.query('CREATE INDEX ix_wf_instance_file ON wf_instance (file_id) WHERE file_id IS NOT NULL');
    await runner.query(
      'CREATE INDEX ix_wf_task_completed_by ON wf_task (completed_by, instance_id) WHERE completed_by IS NOT NULL',
    );
    await runner.query(`CREATE INDEX ix_wf_incident_occurred ON wf_incident (occurred_at, id) WHERE status = 'open'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_wf_instance_started, ix_wf_instance_starter, ix_wf_instance_file');
    await runner.query('DROP INDEX ix_wf_task_completed_by, ix_wf_incident_occurred');
    await runner.query(`ALTER TABLE wf_instance DROP COLUMN file_id, DROP COLUMN unit_id, DROP COLUMN cancel_reason,
      DROP COLUMN cancelled_by_name`);
    await runner.query(`ALTER TABLE wf_definition DROP COLUMN forms, DROP COLUMN decisions, DROP COLUMN note,
      DROP COLUMN decision_reason`);
  }
}
