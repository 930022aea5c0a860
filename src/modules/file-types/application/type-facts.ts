import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { PlainValue } from '#kernel/domain-event';
import { storableValue, type Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { FileType } from '../domain/file-type.entity.js';
import type { FileTypeVersion } from '../domain/file-type-version.entity.js';
import { compareTypes, type TypeDifference } from '../domain/type-comparison.js';
import type { FileTypeContent } from '../domain/file-type-content.js';
import type { FileTypeEvent } from '../events.js';

/** Writes journal entry and outbox message of each fact about types, always both and in the caller's transaction. */
@Injectable()
export class TypeFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** Something happened to a type or one of its versions. */
  async tell(
    transaction: Transaction,
    actor: Actor,
    type: FileTypeEvent['type'],
    about: { readonly fileType: FileType; readonly version?: FileTypeVersion | undefined },
    values: { readonly before?: JournalState; readonly after?: JournalState } = {},
  ): Promise<void> {
    const { fileType, version } = about;
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'file-type',
      objectId: fileType.id,
      ...(values.before ? { before: values.before } : {}),
      after: {
        key: fileType.key,
        ...(version ? { version: version.number, title: version.content.title } : {}),
        ...values.after,
      },
    });
    const event = {
      type,
      version: 1,
      aggregateId: fileType.id,
      payload: { fileTypeId: fileType.id, key: fileType.key, version: version?.number ?? 0 },
    } as FileTypeEvent;
    await this.outbox.append(transaction, event);
  }

  /** A draft says something else: every part that differs, before and after. */
  async changed(
    transaction: Transaction,
    actor: Actor,
    about: { readonly fileType: FileType; readonly version: FileTypeVersion },
    before: FileTypeContent,
  ): Promise<void> {
    const differences = compareTypes(before, about.version.content);
    const sides = (side: 'before' | 'after'): JournalState =>
      Object.fromEntries(
        differences.map(({ part, key, kind, changes }) => [
          part === 'type' ? key : `${part}.${key}`,
          saidOf(part, kind, changes, side),
        ]),
      );
    await this.tell(transaction, actor, 'file-types.changed', about, {
      before: sides('before'),
      after: sides('after'),
    });
  }
}

/** Of the type as a whole the value itself, of its parts the properties that differ. */
function saidOf(
  part: TypeDifference['part'],
  kind: TypeDifference['kind'],
  changes: TypeDifference['changes'],
  side: 'before' | 'after',
): PlainValue {
  if (changes.length === 0) return kind;
  if (part === 'type') return storableValue(changes[0]?.[side] ?? null);
  return storableValue(Object.fromEntries(changes.map((change) => [change.property, change[side]])));
}
