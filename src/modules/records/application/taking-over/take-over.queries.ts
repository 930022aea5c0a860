import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** A reference that was given before, and the file it leads to. */
export interface GivenReference {
  readonly reference: string;
  readonly fileId: string;
}

/** What an older register must be compared with before anything of it is taken over. */
@Injectable()
export class TakeOverQueries {
  constructor(private readonly database: Database) {}

  /** Those of the references that were ever given, to whatever. */
  async given(references: readonly string[]): Promise<GivenReference[]> {
    if (references.length === 0) return [];
    return this.database.query<GivenReference>(
      'SELECT reference, file_id AS "fileId" FROM given_reference WHERE reference = ANY($1::text[])',
      [references],
    );
  }

  /** The highest running number given so far, by what numbers count within. */
  async lastNumbers(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ scope: string; last: number }>(
      'SELECT scope, last_number AS last FROM reference_counter',
    );
    return new Map(rows.map(({ scope, last }) => [scope, last]));
  }
}
