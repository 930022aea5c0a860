import type { MigrationInterface, QueryRunner } from 'typeorm';

const DAY = `(entry.added_at AT TIME ZONE 'Europe/Berlin')::date`;
const marksOf = (day: string): string =>
  `ARRAY['=y' || to_char(${day}, 'YYYY'), '=y' || to_char(${day}, 'YYYYMM'), '=w' || ((${day} - date '1970-01-01') / 7)]`;

/** A file that is dated ahead stands where it came into the records, as documents do: not before all that is newer. */
export class DaysAhead1765300000000 implements MigrationInterface {
  readonly name = 'DaysAhead1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL ROLE talakte_app;
      UPDATE search_index.entry
         SET day = ${DAY}, terms = ts_delete(entry.terms, ${marksOf('entry.day')}) || array_to_tsvector(${marksOf(DAY)})
       WHERE NOT entry.is_document AND entry.day > ${DAY};
      -- a rebuild that stands in the middle lacks this in its first part: it begins again
      UPDATE search_index.state SET needs_rebuild = true, rebuilding = NULL, after_id = NULL WHERE rebuilding IS NOT NULL;
      RESET ROLE`);
  }

  /** What was said of the days is in the records; a rebuild takes it from there. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
