import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DETAIL_SIDES, type DetailSide } from '../../domain/moving/merged-details.js';
import type { MoveRequest } from '../../application/moving/move-request.js';

/** A file that is opened for what is split off. */
export class NewFileRequest {
  @IsUUID()
  planUnitId: string;

  @IsUUID()
  leadUnitId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  subject: string;
}

/** Which side stays where contacts or values of two files do not go together. */
export class DetailChoiceRequest {
  /** As the preview names it. */
  @Matches(/^(contact|field):.{1,100}$/)
  item: string;

  @IsIn(DETAIL_SIDES)
  @ApiProperty({ enum: DETAIL_SIDES })
  side: DetailSide;
}

const KINDS = ['move', 'merge', 'split'] as const;

/** What of a file shall go where. */
export class PreviewMoveRequest {
  /** Chosen proceedings and documents into another file; everything into another file; chosen ones into a new file. */
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];

  /** File that takes it. */
  @IsOptional()
  @IsUUID()
  targetId?: string;

  /** Proceeding of that file that takes single documents. */
  @IsOptional()
  @IsUUID()
  targetProceedingId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => NewFileRequest)
  newFile?: NewFileRequest;

  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  proceedingIds: string[];

  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  documentIds: string[];

  /** Of a merge. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DetailChoiceRequest)
  choices?: DetailChoiceRequest[];

  /** The request as the use cases take it. */
  static toMove(sourceId: string, body: PreviewMoveRequest): MoveRequest {
    const { kind, targetId, targetProceedingId, newFile, proceedingIds, documentIds, choices } = body;
    return {
      kind,
      sourceId,
      targetId: kind === 'split' ? null : (targetId ?? null),
      targetProceedingId: kind === 'move' ? (targetProceedingId ?? null) : null,
      newFile: kind === 'split' ? (newFile ?? null) : null,
      proceedingIds,
      documentIds,
      choices: new Map((choices ?? []).map(({ item, side }) => [item, side])),
    };
  }
}

/** The same, once it was seen what it comes to. */
export class MoveFileContentRequest extends PreviewMoveRequest {
  /** Of the preview. */
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint: string;

  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A move that shall be taken back. */
export class UndoMoveRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}
