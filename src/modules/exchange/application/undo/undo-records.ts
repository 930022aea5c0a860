import { Injectable } from '@nestjs/common';
import { UndoReasonMissing } from '../../errors.js';
import { ConversionRepository, type ConversionRow } from '../../persistence/conversion.repository.js';
import { ConversionUndoRepository } from '../../persistence/conversion-undo.repository.js';

const TEXT_MAX = 500;

/** Conversions, and what is said about taking them back. */
@Injectable()
export class UndoRecords {
  constructor(
    readonly conversions: ConversionRepository,
    readonly undos: ConversionUndoRepository,
  ) {}
}

/** States of runs that take nothing over any more unless somebody has them go on. */
const ENDED = new Set(['done', 'stopped', 'undone']);

/** Whether nothing is taken over by the run at present. */
export function hasEnded({ state }: ConversionRow): boolean {
  return ENDED.has(state);
}

/** Trims a reason. @throws {UndoReasonMissing} Thrown when nothing or too much is left. */
export function checked(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > TEXT_MAX) throw new UndoReasonMissing();
  return trimmed;
}
