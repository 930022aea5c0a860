import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import type { ClosingObstacle } from '../../domain/closing-rules.js';
import { ClosingObstacles, type ClosingPlace } from '../life-cycle/closing-obstacles.js';
import { FileDetailsQueries } from './file-details.queries.js';

/** Looks at everything in a file: what lies there fulfils the checklist, whoever may see it. */
const LOOKS = systemActor('checklist');

/** Documents the checklist asks for keep a file from being closed while they are missing. */
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
    return (typed?.checklist ?? [])
      .filter(({ state, item }) => state === 'missing' && item.need !== 'optional')
      .map(({ item, contact }) => ({
        kind: 'missing-document',
        id: null,
        label: contact === null ? item.title : `${item.title} (${contact.name})`,
      }));
  }
}
