import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { ObjectStore } from '#modules/storage';
import { Database, queryIn, storableText } from '#platform/database';
import { MAX_MANIFEST_BYTES } from '../../domain/manifest-table.js';
import { ManifestMissing, ManifestTooLarge } from '../../errors.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { StagedBytesRepository } from '../../persistence/staged-bytes.repository.js';
import { ConversionFacts } from './conversion-facts.js';
import { stagedUntil } from './staging-lock.js';

const NAME_MAX = 255;

/** Begins a conversion of old stock (Übernahme von Altbestand) with its manifest. */
@Injectable()
export class BeginConversion {
  constructor(
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly conversions: ConversionRepository,
    private readonly staged: StagedBytesRepository,
    private readonly facts: ConversionFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Idempotent per manifest: the same bytes are the same conversion, so that nothing is taken over twice.
   * @returns id of the conversion, and whether it is a new one
   * @throws {PermissionMissing} Thrown when the actor may not take old stock over.
   * @throws {ManifestMissing} Thrown when there are no bytes.
   * @throws {ManifestTooLarge} Thrown when there are too many.
   */
  async execute(
    actor: Actor,
    manifest: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<{ id: string; isNew: boolean }> {
    if (!holds(actor, RECORDS_PERMISSIONS.takeOver)) throw new PermissionMissing(RECORDS_PERMISSIONS.takeOver);
    if (manifest.bytes.length === 0) throw new ManifestMissing();
    if (manifest.bytes.length > MAX_MANIFEST_BYTES) throw new ManifestTooLarge(MAX_MANIFEST_BYTES / 1024 / 1024);
    const now = this.clock.now();
    const stored = await this.store.put(chunksOf(manifest.bytes), {
      mediaType: 'application/octet-stream',
      retention: { mode: 'governance', retainUntil: stagedUntil(now) },
      hold: false,
    });
    return this.database.transaction(async (transaction) => {
      const known = await this.conversions.findByManifest(transaction, stored.hash);
      // sent once more after it had to go: kept for the same time as any other bytes
      if (known) {
        await this.staged.note(transaction, stored.hash, stagedUntil(now));
        return { id: known.id, isNew: false };
      }
      const id = newId(now);
      const name = storableText(manifest.name).trim().slice(-NAME_MAX) || 'Manifest';
      await queryIn(
        transaction,
        `INSERT INTO conversion (id, manifest_name, manifest_hash, manifest_bytes, state, begun_at, begun_by, begun_by_name)
         VALUES ($1, $2, $3, $4, 'collecting', $5, $6, $7)`,
        [id, name, stored.hash, stored.sizeBytes, now, actor.kind === 'user' ? actor.id : null, actor.name],
      );
      await this.facts.step(transaction, actor, id, 'exchange.conversion-begun', {
        manifest: name,
        sha256: stored.hash,
      });
      return { id, isNew: true };
    });
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
