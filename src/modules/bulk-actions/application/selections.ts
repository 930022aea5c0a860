import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { FileAccess, RECORDS_PERMISSIONS, RecordFileQueries } from '#modules/records';
import { SearchRecords, type SearchInput } from '#modules/search';
import { NothingSelected, TooManySelected } from '../errors.js';

type ListFilter = Parameters<RecordFileQueries['idsOf']>[1];

/** The files a person chose: one by one, as all of a list, or as those of all hits of a search. */
export type BulkSelection =
  { readonly fileIds: readonly string[] } | { readonly list: ListFilter } | { readonly search: SearchInput };

/** One run takes no more files. */
export const FILES_MAX = 5000;
const HITS_AT_ONCE = 200;

/** Turns what a person chose into files, once and for all: what is added later to a list or a search is not among them. */
@Injectable()
export class Selections {
  constructor(
    private readonly files: RecordFileQueries,
    private readonly access: FileAccess,
    private readonly search: SearchRecords,
  ) {}

  /**
   * Files the actor may read, each once, in the order of the selection; what is hidden from him is neither named nor counted.
   * @throws {NothingSelected} Thrown when none is left. @throws {TooManySelected} Thrown when there are more than a run takes.
   */
  async freeze(actor: UserActor, selection: BulkSelection): Promise<string[]> {
    const ids = [...new Set(await this.idsOf(actor, selection))];
    if (ids.length > FILES_MAX) throw new TooManySelected(FILES_MAX);
    const readable = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.read, ids);
    const frozen = ids.filter((id) => readable.has(id));
    if (frozen.length === 0) throw new NothingSelected();
    return frozen;
  }

  private async idsOf(actor: UserActor, selection: BulkSelection): Promise<readonly string[]> {
    if ('fileIds' in selection) return selection.fileIds;
    if ('list' in selection) return this.files.idsOf(actor, selection.list, FILES_MAX + 1);
    return this.filesOfHits(actor, selection.search);
  }

  /** @throws {TooManySelected} Thrown when the search does not tell of all its hits. */
  private async filesOfHits(actor: UserActor, input: SearchInput): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.search.execute(actor, input, cursor, HITS_AT_ONCE);
      if (page.isCapped) throw new TooManySelected(page.total);
      ids.push(...page.items.map(({ fileId }) => fileId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return ids;
  }
}
