import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { RecordFileQueries } from '#modules/records';
import type { Suggestion } from '../reading/letter-reading.js';

interface WithSuggestedFile {
  readonly suggestedFile: { readonly id: string; readonly label: string } | null;
}

interface WithSuggestions extends WithSuggestedFile {
  readonly suggestions: readonly Suggestion[];
}

/**
 * What was read may name a file of another office, and a piece may have been sent there all the same: whoever works on it
 * there learns nothing of a file he may not see, neither its reference nor that there is one.
 */
@Injectable()
export class SuggestedFiles {
  constructor(private readonly files: RecordFileQueries) {}

  /** The same pieces without the files that may not be named to the actor. */
  async onlyNameable<Row extends WithSuggestedFile>(actor: Actor, rows: readonly Row[]): Promise<Row[]> {
    const ids = rows.flatMap(({ suggestedFile }) => suggestedFile?.id ?? []);
    const nameable = await this.files.nameable(actor, [...new Set(ids)]);
    return rows.map((row) =>
      row.suggestedFile && !nameable.has(row.suggestedFile.id) ? { ...row, suggestedFile: null } : row,
    );
  }

  /** The same piece without suggestions that name, or were concluded from, a file that may not be named to the actor. */
  async withoutHidden<Row extends WithSuggestions>(actor: Actor, row: Row): Promise<Row> {
    const ids = row.suggestions.flatMap(({ field, value }) => (field === 'file' ? value : []));
    const nameable = await this.files.nameable(actor, [...new Set(ids)]);
    if (ids.every((id) => nameable.has(id))) return row;
    const [piece] = await this.onlyNameable(actor, [row]);
    return {
      ...(piece ?? row),
      suggestions: row.suggestions.filter(({ field, value, reason }) =>
        field === 'file' ? nameable.has(value) : reason.code !== 'FILE_LEAD_UNIT',
      ),
    };
  }
}
