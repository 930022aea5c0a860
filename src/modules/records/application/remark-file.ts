import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { RemarkReasonMissing } from '../errors.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { ReferenceRepository } from '../persistence/reference.repository.js';
import { RecordFacts } from './record-facts.js';
import { Remarkings, type RemarkTarget } from './remarking.js';

/** What somebody who re-marks a file says. */
export interface RemarkInput extends RemarkTarget {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly reason: string;
}

/** Letters of the reason at most. */
export const REMARK_REASON_MAX = 500;

/**
 * Re-marks a file (Umschreiben, Umprotokollieren): under another plan unit, with another unit in charge, or both. File
 * and proceedings get new references; the old ones lead to them for ever.
 */
@Injectable()
export class RemarkFile {
  constructor(
    private readonly database: Database,
    private readonly remarkings: Remarkings,
    private readonly files: RecordFileRepository,
    private readonly references: ReferenceRepository,
    private readonly facts: RecordFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the reference the file has now
   * @throws {RemarkReasonMissing} Thrown when no reason is given.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not open files in its unit.
   * @throws {PermissionMissing} Thrown when the actor may not open files in the new unit in charge.
   */
  async execute(actor: Actor, input: RemarkInput): Promise<string> {
    const reason = input.reason.trim();
    if (reason === '' || reason.length > REMARK_REASON_MAX) throw new RemarkReasonMissing();
    const place = await this.remarkings.placeFor(actor, input);
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    return this.database.transaction(async (transaction) => {
      const file = await this.remarkings.fileOf(transaction, actor, input.fileId);
      if (await this.references.wasRemarked(transaction, file.id, id)) return file.reference;
      const { version, referenceParts } = file;
      const protection = await this.references.ownProtection(transaction, file.id);
      const remarking = await this.remarkings.prepare(transaction, file, input.version, place, now);
      await this.files.save(transaction, file);
      await this.references.replace(
        transaction,
        {
          ...{ id, fileId: file.id, at: now, reason },
          former: {
            ...remarking.before,
            referenceParts,
            version,
            protection,
            proceedings: remarking.formerProceedings,
          },
        },
        remarking.proceedings,
        remarking.replaced,
      );
      await this.facts.fileRemarked(transaction, actor, remarking, reason);
      return file.reference;
    });
  }
}
