import { Injectable } from '@nestjs/common';
import { ObjectRegistry, ObjectStore, type Verification } from '#modules/storage';
import { Database } from '#platform/database';
import type { IntegrityFault, Progress } from './journal-verification.js';

const CODES = {
  missing: 'INTEGRITY.OBJECT_MISSING',
  changed: 'INTEGRITY.OBJECT_CHANGED',
  unlocked: 'INTEGRITY.OBJECT_UNLOCKED',
} as const;

/** Reads every registered object again and compares bytes and lock with the register. */
@Injectable()
export class ObjectVerification {
  constructor(
    private readonly database: Database,
    private readonly registry: ObjectRegistry,
    private readonly store: ObjectStore,
  ) {}

  /** @returns the first fault in the order of the hashes; `undefined` when every object is there, unchanged and locked */
  async check(report: (objects: Progress) => Promise<void>): Promise<IntegrityFault | undefined> {
    const [count] = await this.database.query<{ total: string }>(
      'SELECT count(*) AS total FROM stored_object WHERE removed_at IS NULL',
    );
    const total = Number(count?.total ?? 0);
    let done = 0;
    for await (const object of this.registry.listAll()) {
      const result = await this.store.verify(object.hash, object);
      if (result.state !== 'ok') return faultOf(object.hash, result);
      done += 1;
      await report({ done, total });
    }
    return undefined;
  }
}

function faultOf(hash: string, result: Exclude<Verification, { state: 'ok' }>): IntegrityFault {
  const details = result.state === 'changed' ? { found: result.actualHash } : { reason: result.reason };
  return { kind: 'object', id: hash, code: CODES[result.state], details };
}
