import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileTypes } from '#modules/file-types';
import { queryIn } from '#platform/database';
import { FileFields } from '../../domain/file-fields.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { AccessFacts } from '../access/access-facts.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { DetailFacts, differences } from './detail-facts.js';
import { type PlannedTypeChange, type TypeChangeTarget, TypeChanges } from './type-changes.js';

/** The version a file shall get, with the values it has then. */
export interface ChangeFileTypeInput extends TypeChangeTarget {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Gives a file another version of its type, another type, or its first one. Values that have no place any more stand in the journal. */
@Injectable()
export class ChangeFileTypeOfFile {
  constructor(
    private readonly steps: FileSteps,
    private readonly details: FileDetailsRepository,
    private readonly changes: TypeChanges,
    private readonly types: FileTypes,
    private readonly facts: DetailFacts,
    private readonly accessFacts: AccessFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it.
   * @throws {FileFieldsChangedMeanwhile} Thrown when somebody else changed values or type.
   * @throws {FieldValuesInvalid} Thrown when values do not suit the fields of the version; names every fault.
   * @throws {ContactRoleFull | LevelAboveClearance} Thrown as by {@link TypeChanges}.
   */
  async execute(actor: Actor, input: ChangeFileTypeInput): Promise<void> {
    const request = { fileId: input.fileId, permission: RECORDS_PERMISSIONS.file, id: input.id };
    await this.steps.take(actor, request, async ({ transaction, file, now }) => {
      file.checkOpen();
      const { before, after, fields, raised } = await this.changes.plan(transaction, actor, file, input);
      const { values } = this.types.check(after.content, input.values);
      const former = { fileType: file.fileType, values: fields?.values ?? {} };
      const kept = { fileId: file.id, typeKey: after.key, typeVersionId: after.id, values };
      await this.details.saveFields(
        transaction,
        fields ? Object.assign(fields, kept, { changedAt: now }) : FileFields.of(kept, now),
      );
      await queryIn(transaction, 'DELETE FROM register_place WHERE file_id = $1 AND NOT tab_key = ANY($2::text[])', [
        file.id,
        after.content.tabs.map(({ key }) => key),
      ]);
      file.describe({ fileType: after.content.title, fieldWords: this.types.searchWords(after.content, values) }, now);
      const all = {
        fields: [...after.content.fields, ...(before?.content.fields ?? []).filter(goneFrom(after.content))],
      };
      const changed = differences(all, former.values, values);
      await this.facts.tell(transaction, actor, file, {
        action: 'records.file-type-changed',
        detail: 'type',
        before: { fileType: former.fileType, typeVersion: before?.number ?? null, ...changed.before },
        after: { fileType: after.content.title, typeVersion: after.number, ...changed.after },
      });
      if (raised !== null) await this.raise({ transaction, actor, file, now }, raised);
    });
  }

  /** A file becomes as confidential as files of the type are, and never less than it was. */
  private async raise(
    { transaction, actor, file: { id }, now }: Pick<FileStep, 'transaction' | 'actor' | 'file' | 'now'>,
    { from, to }: NonNullable<PlannedTypeChange['raised']>,
  ): Promise<void> {
    await this.details.raiseLevel(transaction, id, to);
    await this.accessFacts.told(
      transaction,
      actor,
      { type: 'records.confidentiality-changed', payload: { fileId: id, objectId: id, level: to } },
      { objectType: 'record-file', objectId: id, before: { confidentiality: from }, after: { confidentiality: to } },
      now,
    );
  }
}

function goneFrom({ fields }: { readonly fields: readonly { readonly key: string }[] }) {
  return ({ key }: { readonly key: string }): boolean => !fields.some((field) => field.key === key);
}
