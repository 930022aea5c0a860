import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Loans (Ausleihen) of the paper part of files. */
export class PaperLoan1764750003000 implements MigrationInterface {
  readonly name = 'PaperLoan1764750003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_loan (
        id               uuid CONSTRAINT pk_paper_loan PRIMARY KEY,
        file_id          uuid NOT NULL CONSTRAINT fk_paper_loan_file REFERENCES record_file ON DELETE CASCADE,
        borrower         text NOT NULL,
        note             text,
        lent_on          date NOT NULL,
        due_on           date NOT NULL,
        returned_on      date,
        lent_by_name     text NOT NULL,
        returned_to_name text,
        -- the reminder; none for closed files
        follow_up_id     uuid,
        CONSTRAINT ck_paper_loan_returned CHECK ((returned_on IS NULL) = (returned_to_name IS NULL))
      );
      -- the paper is in one place at a time
      CREATE UNIQUE INDEX uq_paper_loan_open ON paper_loan (file_id) WHERE returned_on IS NULL;
      CREATE INDEX ix_paper_loan_file ON paper_loan (file_id, lent_on);
      CREATE INDEX ix_paper_loan_due ON paper_loan (due_on, id) WHERE returned_on IS NULL;
      REVOKE DELETE, TRUNCATE ON paper_loan FROM talakte_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paper_loan');
  }
}
