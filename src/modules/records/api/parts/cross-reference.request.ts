import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CROSS_REFERENCE_KINDS, type CrossReferenceKind } from '../../domain/cross-reference.entity.js';
import { RECORD_OBJECT_KINDS, type RecordObjectKind } from '../../domain/record-object.js';
import { RecordObjectRequest } from '../dto/life-cycle.request.js';

/** A reference from an object of the file to any other one. */
export class AddCrossReferenceRequest extends RecordObjectRequest {
  @IsIn(RECORD_OBJECT_KINDS)
  otherKind: RecordObjectKind;

  @IsUUID()
  otherId: string;

  /** How the object of the file belongs to the other one. */
  @IsIn(CROSS_REFERENCE_KINDS)
  kind: CrossReferenceKind;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}
