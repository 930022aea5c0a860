import { Injectable } from '@nestjs/common';
import { DocumentQueries } from '#modules/records';

/** How much would be handed out. */
@Injectable()
export class HandOutVolumes {
  constructor(private readonly documents: DocumentQueries) {}

  /** Bytes of all stored files of the latest versions of these documents. */
  async bytesOf(documentIds: readonly string[]): Promise<number> {
    let bytes = 0;
    for (const id of documentIds) {
      const formats = await this.documents.formats(id);
      const latest = Math.max(0, ...formats.map(({ versionNumber }) => versionNumber));
      for (const { versionNumber, sizeBytes } of formats) if (versionNumber === latest) bytes += sizeBytes;
    }
    return bytes;
  }
}
