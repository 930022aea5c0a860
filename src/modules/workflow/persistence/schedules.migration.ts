import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Moments at which workflows start by themselves. */
export class AddSchedules1765400000100 implements MigrationInterface {
  readonly name = 'AddSchedules1765400000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wf_schedule (
        id            uuid CONSTRAINT pk_wf_schedule PRIMARY KEY,
        definition_id uuid NOT NULL CONSTRAINT fk_wf_schedule_definition REFERENCES wf_definition ON DELETE CASCADE,
        element_id    text NOT NULL,
        timer         jsonb NOT NULL,
        since         timestamptz NOT NULL,
        -- null: it starts no more
        next_at       timestamptz,
        last_at       timestamptz,
        -- why the last start failed
        fault_code    text,
        CONSTRAINT uq_wf_schedule_element UNIQUE (definition_id, element_id)
      );
      CREATE INDEX ix_wf_schedule_next ON wf_schedule (next_at) WHERE next_at IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wf_schedule');
  }
}
