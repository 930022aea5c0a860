import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { ConversionNotFound, FolderIncomplete } from '../../errors.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { checkChangeable, ConversionAccess } from './conversion-access.js';
import { CHECK_CONVERSION } from './conversion-jobs.js';

/**
 * Has a conversion checked (Probelauf): says what would come of it, and changes nothing. A check that hangs, because its
 * process was killed, is begun anew.
 */
@Injectable()
export class RequestCheck {
  constructor(
    private readonly database: Database,
    private readonly conversions: ConversionRepository,
    private readonly access: ConversionAccess,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @param options.enqueue false where the caller checks at once himself
   * @throws {ConversionStepNotAllowed} Thrown while it runs.
   * @throws {FolderIncomplete} Thrown when bytes of files are still to be sent.
   */
  async execute(actor: Actor, id: string, options: { readonly enqueue: boolean } = { enqueue: true }): Promise<void> {
    await this.access.get(actor, id);
    const missing = (await this.conversions.entries(id)).filter(
      ({ kind, isNamed, sizeBytes, objectHash }) => kind === 'file' && isNamed && sizeBytes > 0 && objectHash === null,
    );
    if (missing.length > 0) throw new FolderIncomplete(missing.length);
    await this.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (!conversion) throw new ConversionNotFound(id);
      checkChangeable(conversion, 'check');
      await this.conversions.beginCheck(transaction, id);
      if (options.enqueue) await this.jobs.enqueue(transaction, CHECK_CONVERSION, { conversionId: id }, { key: id });
    });
  }
}
