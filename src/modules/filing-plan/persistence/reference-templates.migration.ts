import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each version of a plan says how references are put together; those there are have the form of all references so far. */
export class ReferenceTemplates1763901000000 implements MigrationInterface {
  readonly name = 'ReferenceTemplates1763901000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE filing_plan
        ADD file_template       text NOT NULL DEFAULT '{unit}-{plan}/{fileNo:4}-{year}',
        ADD proceeding_template text NOT NULL DEFAULT '{file}-{proceedingNo}',
        ADD document_template   text NOT NULL DEFAULT '{parent}-{documentNo:3}/{unit}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE filing_plan DROP file_template, DROP proceeding_template, DROP document_template');
  }
}
