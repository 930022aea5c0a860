import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offices, accounts, roles and sessions. */
export class CreateIdentity1763700300000 implements MigrationInterface {
  readonly name = 'CreateIdentity1763700300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE org_unit (
        id         uuid CONSTRAINT pk_org_unit PRIMARY KEY,
        number     text NOT NULL CONSTRAINT uq_org_unit_number UNIQUE,
        name       text NOT NULL,
        short_name text NOT NULL,
        parent_id  uuid CONSTRAINT fk_org_unit_parent REFERENCES org_unit (id),
        address    text NOT NULL,
        keywords   text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        CONSTRAINT ck_org_unit_parent CHECK (parent_id <> id)
      );
      CREATE INDEX ix_org_unit_parent ON org_unit (parent_id);

      CREATE TABLE user_account (
        id              uuid CONSTRAINT pk_user_account PRIMARY KEY,
        username        text NOT NULL CONSTRAINT uq_user_account_username UNIQUE
                        CONSTRAINT ck_user_account_username CHECK (username = lower(username)),
        display_name    text NOT NULL,
        email           text NOT NULL,
        unit_id         uuid CONSTRAINT fk_user_account_unit REFERENCES org_unit (id),
        password_hash   text NOT NULL CONSTRAINT ck_user_account_password_hash CHECK (password_hash LIKE '$argon2id$%'),
        totp_secret     bytea NOT NULL,
        last_totp_step  bigint,
        failed_attempts integer NOT NULL DEFAULT 0
                        CONSTRAINT ck_user_account_failed_attempts CHECK (failed_attempts >= 0),
        locked_until    timestamptz,
        active          boolean NOT NULL DEFAULT true,
        created_at      timestamptz NOT NULL
      );
      CREATE INDEX ix_user_account_unit ON user_account (unit_id);

      CREATE TABLE role_assignment (
        user_id uuid NOT NULL CONSTRAINT fk_role_assignment_user REFERENCES user_account (id),
        role    text NOT NULL CONSTRAINT ck_role_assignment_role CHECK (role IN
                ('mail-room', 'caseworker', 'team-lead', 'records-manager', 'auditor', 'administrator')),
        unit_id uuid CONSTRAINT fk_role_assignment_unit REFERENCES org_unit (id),
        CONSTRAINT uq_role_assignment UNIQUE NULLS NOT DISTINCT (user_id, role, unit_id)
      );
      CREATE INDEX ix_role_assignment_unit ON role_assignment (unit_id);

      CREATE TABLE session (
        id           uuid CONSTRAINT pk_session PRIMARY KEY,
        token_digest bytea NOT NULL CONSTRAINT uq_session_token_digest UNIQUE
                     CONSTRAINT ck_session_token_digest CHECK (length(token_digest) = 32),
        user_id      uuid NOT NULL CONSTRAINT fk_session_user REFERENCES user_account (id),
        state        text NOT NULL CONSTRAINT ck_session_state CHECK (state IN ('second-factor-required', 'signed-in')),
        started_at   timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL
      );
      CREATE INDEX ix_session_user ON session (user_id);
      CREATE INDEX ix_session_expires_at ON session (expires_at);

      -- wrong tries at names that do not exist: they are locked like real ones, so that nobody can tell them apart
      CREATE TABLE unknown_sign_in (
        name_digest     bytea CONSTRAINT pk_unknown_sign_in PRIMARY KEY,
        failed_attempts integer NOT NULL,
        locked_until    timestamptz,
        last_failed_at  timestamptz NOT NULL
      );
      CREATE INDEX ix_unknown_sign_in_last_failed_at ON unknown_sign_in (last_failed_at);

      -- filled in the demo city only, where everybody may sign in as everybody
      CREATE TABLE demo_sign_in (
        user_id         uuid CONSTRAINT pk_demo_sign_in PRIMARY KEY
                        CONSTRAINT fk_demo_sign_in_user REFERENCES user_account (id),
        sealed_password bytea NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demo_sign_in, unknown_sign_in, session, role_assignment, user_account, org_unit');
  }
}
