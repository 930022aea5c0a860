import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';
import type { FileLife, FromRegister } from '../../application/life-cycle/file-life.queries.js';
import type { NoteRow } from '../../application/notes/note.queries.js';
import type { ClosingObstacle, ClosingObstacleKind } from '../../domain/closing-rules.js';
import type { FileLifeState } from '../../domain/file-life.js';
import type { InvalidMark } from '../../domain/invalid-mark.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import type { FileRetentionRule } from '../../domain/retention-end.js';

/** The mark of what counts no longer but stays. */
export class InvalidMarkResponse {
  readonly reason: string;

  @ApiProperty({ format: 'date-time' })
  readonly markedAt: string;

  readonly markedBy: string;

  static from(mark: InvalidMark | null): InvalidMarkResponse | null {
    return mark === null ? null : { ...mark };
  }
}

/** One thing that must be done before closing. */
export class ClosingObstacleResponse {
  readonly kind: ClosingObstacleKind;

  /** What it is; null where the user may not know more than that it is there. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly id: string | null;

  readonly label: string | null;

  static from({ kind, id, label }: ClosingObstacle): ClosingObstacleResponse {
    return { kind, id, label };
  }
}

/** How long a file is kept. */
export class FileRetentionResponse {
  readonly kind: FileRetentionRule['kind'];
  readonly years: number | null;
  /** From closing itself, or from the end of the calendar year; of a period in years. */
  readonly start: 'closing' | 'year-end' | null;
  /** What the period waits for. */
  readonly event: string | null;

  static from(rule: FileRetentionRule): FileRetentionResponse {
    return {
      kind: rule.kind,
      years: rule.kind === 'permanent' ? null : rule.years,
      start: rule.kind === 'years' ? rule.start : null,
      event: rule.kind === 'event' ? rule.event : null,
    };
  }
}

/** The order "z.d.A.". */
export class FileClosingResponse {
  @ApiProperty({ format: 'date' })
  readonly closedOn: string;

  readonly closedBy: string;

  /** Day of the event the retention waits for. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly eventOn: string | null;
}

/** What an older register says; what is null it did not say. */
export class StatedByRegisterResponse {
  /** Whether it says how long the file is kept. */
  readonly hasRetention: boolean;
  /** Years; null for ever, or where it does not say. */
  readonly years: number | null;

  /** Day of the order "z.d.A.". */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly closedOn: string | null;

  static from({ years, closedOn }: FromRegister['stated']): StatedByRegisterResponse {
    return { hasRetention: years !== undefined, years: years ?? null, closedOn: closedOn ?? null };
  }
}

/** What of it was put right. */
export class StatedCorrectionResponse {
  readonly before: StatedByRegisterResponse;
  readonly after: StatedByRegisterResponse;
  readonly reason: string;
  readonly correctedAt: Date;
  readonly correctedBy: string;
}

/** What of the life of a file comes from an older register. */
export class FromRegisterResponse {
  readonly stated: StatedByRegisterResponse;
  /** The first one first. */
  readonly corrections: StatedCorrectionResponse[];

  static from({ stated, corrections }: FromRegister): FromRegisterResponse {
    return {
      stated: StatedByRegisterResponse.from(stated),
      corrections: corrections.map(({ before, after, reason, correctedAt, correctedByName }) => ({
        before: StatedByRegisterResponse.from(before),
        after: StatedByRegisterResponse.from(after),
        reason,
        correctedAt,
        correctedBy: correctedByName,
      })),
    };
  }
}

/** Where a file stands in its life. */
export class FileLifeResponse {
  readonly state: FileLifeState;
  /** Version of the file. */
  readonly version: number;
  readonly invalid: InvalidMarkResponse | null;
  readonly closing: FileClosingResponse | null;
  /** The rule that applies: that of closing, or the one that would apply now. */
  readonly retention: FileRetentionResponse;
  /** What file type or plan unit say, where an older register expressly said something else. */
  readonly planned: FileRetentionResponse | null;

  /** Last day of retention, for an open file if it were closed today; null: for ever, or not known yet. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly retainUntil: string | null;

  /** What of it comes from an older register; null where nothing does. */
  readonly register: FromRegisterResponse | null;

  /** What is still to be done before closing. */
  readonly obstacles: ClosingObstacleResponse[];

  static from(life: FileLife): FileLifeResponse {
    const { state, version, closing, retainUntil } = life;
    return {
      state,
      version,
      invalid: InvalidMarkResponse.from(life.invalid),
      closing:
        closing === null
          ? null
          : { closedOn: closing.closedOn, closedBy: closing.closedByName, eventOn: closing.eventOn },
      retention: FileRetentionResponse.from(life.rule),
      planned: life.planned === null ? null : FileRetentionResponse.from(life.planned),
      retainUntil,
      register: life.register === null ? null : FromRegisterResponse.from(life.register),
      obstacles: life.obstacles.map((obstacle) => ClosingObstacleResponse.from(obstacle)),
    };
  }
}

/** A note on a file, proceeding or document. */
export class NoteResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly objectKind: RecordObjectKind;

  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  readonly objectLabel: string;
  readonly text: string;

  @ApiProperty({ format: 'date-time' })
  readonly writtenAt: string;

  readonly author: string;

  /** The note this one puts right. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly corrects: string | null;

  /** The note that puts this one right. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly correctedBy: string | null;

  static from({ authorName, writtenAt, ...row }: NoteRow): NoteResponse {
    return {
      id: row.id,
      objectKind: row.objectKind,
      objectId: row.objectId,
      objectLabel: row.objectLabel,
      text: row.text,
      writtenAt: writtenAt.toISOString(),
      author: authorName,
      corrects: row.corrects,
      correctedBy: row.correctedBy,
    };
  }
}

/** Notes, the latest first. */
export class NoteListResponse extends PageResponse {
  readonly items: NoteResponse[];
}

/** What was made. */
export class MadeResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
}

/** Somebody who may be given work on a file. */
export class AssigneeResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly displayName: string;
}
