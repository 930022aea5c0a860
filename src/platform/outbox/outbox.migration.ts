import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages waiting for their handlers, and the receipts that make handlers idempotent. */
export class CreateOutbox1763700200000 implements MigrationInterface {
  readonly name = 'CreateOutbox1763700200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_message (
        id              uuid CONSTRAINT pk_outbox_message PRIMARY KEY,
        position        bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT uq_outbox_message_position UNIQUE,
        aggregate_id    text NOT NULL,
        type            text NOT NULL,
        version         integer NOT NULL,
        payload         jsonb NOT NULL,
        correlation_id  text NOT NULL,
        occurred_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        state           text NOT NULL DEFAULT 'pending'
                        CONSTRAINT ck_outbox_message_state CHECK (state IN ('pending', 'done', 'dead')),
        attempts        integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_error      jsonb,
        done_at         timestamptz
      );
      CREATE INDEX ix_outbox_message_open ON outbox_message (position) WHERE state <> 'done';
      CREATE INDEX ix_outbox_message_open_aggregate ON outbox_message (aggregate_id, position) WHERE state <> 'done';

      CREATE TABLE outbox_receipt (
        message_id uuid NOT NULL,
        handler    text NOT NULL,
        handled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT pk_outbox_receipt PRIMARY KEY (message_id, handler)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox_receipt; DROP TABLE outbox_message');
  }
}
