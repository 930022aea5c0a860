import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Manifests of which something was deleted later: they name people, so they go when their conversion is done with them. */
export class ForgottenManifest1764940100000 implements MigrationInterface {
  readonly name = 'ForgottenManifest1764940100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conversion ADD COLUMN has_deleted boolean NOT NULL DEFAULT false;
      UPDATE conversion SET has_deleted = true
       WHERE EXISTS (SELECT 1 FROM conversion_item WHERE conversion_id = conversion.id AND conversion_item.state = 'done' AND plan IS NULL);
      INSERT INTO staged_object (hash, kept_until) SELECT manifest_hash, now() FROM conversion WHERE has_deleted ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conversion DROP COLUMN has_deleted');
  }
}
