import { Injectable } from '@nestjs/common';
import { FileTypeQueries, FileTypes, type FileTypeVersionDetail } from '#modules/file-types';
import type { KnownFileType, ManifestContext } from '../../domain/manifest-context.js';

/** What a row says of the type of its file and of where it lies. */
export interface TypedRow {
  readonly type: string | undefined;
  readonly planUnitId: string | undefined;
  readonly leadUnitId: string | undefined;
}

/** File types as manifests may name them, by the same rules by which people open files in the page. */
@Injectable()
export class KnownTypes {
  constructor(
    private readonly queries: FileTypeQueries,
    private readonly types: FileTypes,
  ) {}

  /** @param rows every place is looked at once, however many rows name it */
  async load(rows: readonly TypedRow[]): Promise<ManifestContext['fileTypes']> {
    const versions = await this.queries.taking();
    const names = new Set(versions.flatMap(({ key, content }) => [key, content.title.toLowerCase()]));
    const offered = await this.offered(rows.filter(({ type }) => type !== undefined && names.has(type.toLowerCase())));
    const byName = new Map<string, KnownFileType[]>();
    for (const version of versions) {
      const known = this.known(version, offered);
      for (const name of new Set([version.key, version.content.title.toLowerCase()])) {
        // a key is one type's alone; a title may be that of several
        const same = byName.get(name) ?? [];
        byName.set(
          name,
          name === version.key ? [known] : same.some(({ key }) => key === name) ? same : [...same, known],
        );
      }
    }
    return byName;
  }

  private async offered(rows: readonly TypedRow[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const offered = new Map<string, ReadonlySet<string>>();
    for (const { planUnitId, leadUnitId } of rows) {
      if (planUnitId === undefined || leadUnitId === undefined) continue;
      const place = placeKey(planUnitId, leadUnitId);
      if (offered.has(place)) continue;
      const versions = await this.types.offered({ planUnitId, leadUnitId });
      offered.set(place, new Set(versions.map(({ id }) => id)));
    }
    return offered;
  }

  private known(
    { id, key, content }: FileTypeVersionDetail,
    offered: ReadonlyMap<string, ReadonlySet<string>>,
  ): KnownFileType {
    return {
      versionId: id,
      key,
      title: content.title,
      fields: content.fields,
      suits: (planUnitId, leadUnitId) => offered.get(placeKey(planUnitId, leadUnitId))?.has(id) === true,
      look: (values) => this.types.look(content, values),
    };
  }
}

function placeKey(planUnitId: string, leadUnitId: string): string {
  return `${planUnitId} ${leadUnitId}`;
}
