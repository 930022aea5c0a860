import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileTypes } from '#modules/file-types';
import { FileFieldsChangedMeanwhile, FileHasNoType } from '../../type-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { DetailFacts, differences } from './detail-facts.js';

/** Values somebody wants a file to have. */
export interface ChangeFieldsInput {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  /** The revision of the values that was read. */
  readonly revision: number;
  /** All values; what is left out is not there any more. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Changes the values of a file's fields. */
@Injectable()
export class ChangeFields {
  constructor(
    private readonly steps: FileSteps,
    private readonly details: FileDetailsRepository,
    private readonly types: FileTypes,
    private readonly facts: DetailFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it.
   * @throws {RecordFileNotOpen} Thrown when the file is closed.
   * @throws {FileHasNoType} Thrown when the file has no type with fields.
   * @throws {FileFieldsChangedMeanwhile} Thrown when somebody else changed the values.
   * @throws {FieldValuesInvalid} Thrown when values do not suit the fields; names every fault.
   */
  async execute(actor: Actor, input: ChangeFieldsInput): Promise<void> {
    const request = { fileId: input.fileId, permission: RECORDS_PERMISSIONS.file, id: input.id };
    await this.steps.take(actor, request, async ({ transaction, file, now }) => {
      file.checkDescribable();
      const fields = await this.details.findFields(transaction, file.id);
      if (!fields) throw new FileHasNoType(file.reference);
      if (fields.revision !== input.revision) throw new FileFieldsChangedMeanwhile(file.reference);
      const { content } = await this.types.get(fields.typeVersionId);
      // what is missing in a draft is asked for when it is opened
      const { values } =
        file.draft === null ? this.types.check(content, input.values) : this.types.checkDraft(content, input.values);
      const changed = differences(content, fields.values, values);
      if (Object.keys(changed.after).length === 0) return;
      Object.assign(fields, { values, changedAt: now });
      await this.details.saveFields(transaction, fields);
      file.describe({ fieldWords: this.types.searchWords(content, values) }, now);
      await this.facts.tell(transaction, actor, file, {
        action: 'records.fields-changed',
        detail: 'fields',
        ...changed,
      });
    });
  }
}
