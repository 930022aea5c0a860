import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { OpeningObstructed } from '../../draft-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FilePlaces } from '../file-places.js';
import { FileReferences } from '../file-references.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { RecordFacts } from '../record-facts.js';
import { DraftOpenings } from './draft-openings.js';

/** What somebody who opens a draft says. */
export interface OpenDraftInput {
  readonly fileId: string;
  /** The version of the draft that was read. */
  readonly version: number;
  readonly id?: string | undefined;
}

/** Opens a file that was prepared: it gets its reference (Aktenzeichen), and its period begins. */
@Injectable()
export class OpenDraft {
  constructor(
    private readonly steps: FileSteps,
    private readonly openings: DraftOpenings,
    private readonly places: FilePlaces,
    private readonly references: FileReferences,
    private readonly facts: RecordFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when there is no such draft, or the actor may not open files in its unit.
   * @throws {RecordFileChangedMeanwhile} Thrown when somebody else changed the draft.
   * @throws {NoDraft} Thrown when the file is open already.
   * @throws {OpeningObstructed} Thrown when something is missing; names everything.
   */
  async execute(actor: Actor, { fileId, version, id }: OpenDraftInput): Promise<void> {
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.openFile }, async (step) => {
      const { transaction, file, now, today } = step;
      file.checkDraft();
      file.checkVersion(version);
      const { planUnitId, retentionYears, obstacles } = await this.openings.of(file);
      if (obstacles.length > 0)
        throw new OpeningObstructed(
          file.reference,
          obstacles.map(({ label }) => label),
        );
      const place = await this.places.get(actor, planUnitId, file.leadUnitId);
      await this.places.keepOpen(transaction, place);
      const rules = await this.references.rules(transaction);
      const shown = { unit: place.unit.number, plan: place.planUnit.mark, year: Number(today.slice(0, 4)) };
      const given = await this.references.giveFile(transaction, rules, shown);
      const { reference: draft, leadUnitId } = file;
      const { disposalKind } = place;
      const years = retentionYears === undefined ? place.retentionYears : retentionYears;
      // what was prepared for later days begins then; what should have begun before begins today
      const startedOn = file.startedOn > today ? file.startedOn : today;
      file.openDraft({ ...given, planUnitId, leadUnitId, retentionYears: years, disposalKind, startedOn }, now);
      await this.facts.fileOpened(transaction, actor, file, draft);
    });
  }
}
