import type { Schemas } from './basics.js';

/** How access to a file is settled. */
export type FileAccess = Schemas['FileAccessResponse'];

/** A level of confidentiality (Vertraulichkeitsstufe) by its xdomea code. */
export type ConfidentialityLevel = FileAccess['level'];

/** A level with what it comes from. */
export type SettledLevel = Schemas['SettledLevelResponse'];

export type LevelOrigin = SettledLevel['origins'][number];

/** What another level would do, in numbers. */
export type LevelEffect = Schemas['LevelEffectResponse'];

export type PlanUnitAccess = Schemas['PlanUnitAccessResponse'];

export type LevelledPlanUnit = Schemas['LevelledPlanUnitResponse'];

export type FileGrant = Schemas['GrantResponse'];

export type PersonAndFile = Schemas['PersonAndFileResponse'];

export type Walls = Schemas['WallsResponse'];

export type WallContent = Schemas['WallContentResponse'];

export type WallInput = Schemas['WallRequest'];

export type GrantInput = Schemas['GrantRequest'];

export type AccessPurpose = Schemas['StateReasonRequest']['purpose'];

export type StatedReason = Schemas['StatedReasonResponse'];

export type Substitution = Schemas['SubstitutionResponse'];

export type SubstitutionInput = Schemas['SetSubstitutionRequest'];

export type StaffMember = Schemas['StaffResponse'];
