import { ApiProperty } from '@nestjs/swagger';
import type { CrossReferenceRow } from '../../application/cross-references/cross-reference.queries.js';

/** The end of a reference that lies elsewhere. */
export class CrossReferenceEndResponse {
  readonly kind: CrossReferenceRow['otherKind'];

  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly reference: string;
  readonly subject: string;
  readonly isInvalid: boolean;
}

/** A reference between two objects, as it is seen from an object of the file. */
export class CrossReferenceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly kind: CrossReferenceRow['kind'];
  /** from: the object of the file refers to the other one; to: the other one refers to it. */
  readonly side: CrossReferenceRow['side'];
  readonly objectKind: CrossReferenceRow['objectKind'];

  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  readonly objectSubject: string;
  readonly other: CrossReferenceEndResponse;
  readonly note: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly addedAt: string;

  readonly addedBy: string;

  static from(row: CrossReferenceRow): CrossReferenceResponse {
    const { id, kind, side, objectKind, objectId, objectSubject, note, addedBy } = row;
    return {
      id,
      kind,
      side,
      objectKind,
      objectId,
      objectSubject,
      note,
      addedBy,
      addedAt: row.addedAt.toISOString(),
      other: {
        kind: row.otherKind,
        id: row.otherId,
        fileId: row.otherFileId,
        reference: row.otherReference,
        subject: row.otherSubject,
        isInvalid: row.isOtherInvalid,
      },
    };
  }
}
