import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose papers are, who asked for what, and whether the slip lies in the files. */
export class PapersOfOthers1766500000000 implements MigrationInterface {
  readonly name = 'PapersOfOthers1766500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `-- whether whoever sent it round may change it himself; what was no draft is left alone from now on
       ALTER TABLE circulation_paper ADD is_own boolean NOT NULL DEFAULT false;
       UPDATE circulation_paper AS paper SET is_own = true FROM document
        WHERE document.id = paper.document_id AND paper.is_for_signature
          AND document.state IN ('draft', 'in-progress', 'in-co-signature');
       ALTER TABLE circulation_paper ALTER is_own DROP DEFAULT;
       ALTER TABLE circulation_request ADD by_id uuid;
       -- when the slip was put wherever it could be put
       ALTER TABLE circulation_folder ADD slip_settled_at timestamptz;
       UPDATE circulation_folder SET slip_settled_at = ended_at WHERE slip_document_id IS NOT NULL OR ended_at < now() - interval '1 day';`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE circulation_folder DROP slip_settled_at; ALTER TABLE circulation_request DROP by_id;
       ALTER TABLE circulation_paper DROP is_own`,
    );
  }
}
