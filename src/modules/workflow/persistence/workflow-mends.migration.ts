import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents that last and can be tried again, tries of work, numbers of versions that are never given twice, finding of messages. */
export class MendWorkflows1765400000000 implements MigrationInterface {
  readonly name = 'MendWorkflows1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INCIDENTS);
    await runner.query(WORK);
    await runner.query(VERSIONS);
    await runner.query(WAITING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_wf_subscription_open;
      DROP INDEX ix_wf_subscription_last;
      CREATE INDEX ix_wf_subscription_name ON wf_subscription (kind, name, correlation_key, status);
      DROP INDEX ix_wf_command_at;
      DROP TABLE wf_version_number;
      ALTER TABLE wf_job DROP COLUMN attempts;
      DELETE FROM wf_incident WHERE kind IN ('message', 'signal');
      ALTER TABLE wf_incident DROP COLUMN work, DROP CONSTRAINT ck_wf_incident_kind,
        ADD CONSTRAINT ck_wf_incident_kind CHECK (kind IN ('job', 'timer', 'call', 'step'));`);
  }
}

const INCIDENTS = `
  ALTER TABLE wf_incident DROP CONSTRAINT ck_wf_incident_kind,
    ADD CONSTRAINT ck_wf_incident_kind CHECK (kind IN ('job', 'timer', 'call', 'step', 'message', 'signal')),
    -- what is to be done once more, where the instance itself does not know it: a message it has thrown
    ADD COLUMN work jsonb;`;

const WORK = `
  -- tries of work that failed; how many there are is said by the model
  ALTER TABLE wf_job ADD COLUMN attempts integer NOT NULL DEFAULT 0;
  CREATE INDEX ix_wf_command_at ON wf_command (at);`;

const VERSIONS = `
  -- the last number given: that of a version that was deleted is not given again
  CREATE TABLE wf_version_number (
    key  text CONSTRAINT pk_wf_version_number PRIMARY KEY,
    last integer NOT NULL
  );
  INSERT INTO wf_version_number (key, last) SELECT key, max(version) FROM wf_definition GROUP BY key;`;

const WAITING = `
  DROP INDEX ix_wf_subscription_name;
  CREATE INDEX ix_wf_subscription_open ON wf_subscription (kind, name, correlation_key, id) WHERE status = 'open';
  CREATE INDEX ix_wf_subscription_last ON wf_subscription (kind, name, correlation_key, id) WHERE status <> 'open';`;
