import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import type { ClosingObstacle } from '../../domain/closing-rules.js';
import { ClosingObstacles, type ClosingPlace } from '../life-cycle/closing-obstacles.js';
import { FileDetailsQueries } from './file-details.queries.js';

/** Looks at everything in a file: what lies there fulfils the checklist, whoever may see it. */
const LOOKS = systemActor('checklist');

/** Documents and contacts that the type of a file asks for keep it from being closed while they are missing. */
@Injectable()
export class ChecklistObstacles implements OnModuleInit {
  constructor(
    private readonly obstacles: ClosingObstacles,
    private readonly details: FileDetailsQueries,
  ) {}

  onModuleInit(): void {
    this.obstacles.add(this);
  }

  async list(
    _transaction: Transaction,
    _actor: Actor,
    { fileId, proceedingId }: ClosingPlace,
  ): Promise<ClosingObstacle[]> {
    if (proceedingId !== null) return [];
    const { typed } = await this.details.get(LOOKS, fileId);
    const contacts = (typed?.missingContacts ?? []).map(({ title, minimum, present }) => ({
      kind: 'missing-contact' as const,
      id: null,
      label: `${title} (${String(present)}/${String(minimum)})`,
    }));
    const documents = (typed?.checklist ?? [])
      .filter(({ state, item }) => state === 'missing' && item.need !== 'optional')
      .map(({ item, contact }) => ({
        kind: 'missing-document' as const,
        id: null,
        label: contact === null ? item.title : `${item.title} (${contact.name})`,
      }));
    return [...contacts, ...documents];
  }
}
