import { IsString, Length, Matches } from 'class-validator';

/** Why a run is to be taken back. */
export class ConversionUndoRequest {
  @IsString()
  @Length(1, 500)
  reason: string;

  /** Law, rule or order that demands or allows it; it stays in the residual record of each file. */
  @IsString()
  @Length(1, 500)
  legalBasis: string;
}

/** Why a run is not taken back. */
export class RefuseConversionUndoRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** What the second person confirms. */
export class ConfirmConversionUndoRequest {
  /** Fingerprint of what was looked at: which files go, which stay and why. */
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint: string;
}
