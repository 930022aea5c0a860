import { DomainError } from '#kernel/domain-error';

/** Thrown when a level is to be set that is less strict than that of what the object lies in. */
export class LevelBelowParent extends DomainError {
  readonly code = 'RECORDS.LEVEL_BELOW_PARENT';
  readonly kind = 'conflict';

  constructor(parent: string) {
    super('The level cannot be less strict than that of what it lies in', { parent });
  }
}

/** Thrown when a level is to be set on an object that has another one by now than the person saw. */
export class LevelChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.LEVEL_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(present: string) {
    super('The object has another level by now', { present });
  }
}

/** Thrown when somebody would set a level he is not cleared for, and see the object no more. */
export class LevelAboveClearance extends DomainError {
  readonly code = 'RECORDS.LEVEL_ABOVE_CLEARANCE';
  readonly kind = 'conflict';

  constructor(level: string) {
    super('The actor is not cleared for this level himself', { level });
  }
}

/** Thrown when a right or a wall is changed without a reason of 1 to 500 characters. */
export class AccessReasonMissing extends DomainError {
  readonly code = 'RECORDS.ACCESS_REASON_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('A reason of 1 to 500 characters is needed', { max: 500 });
  }
}

/** Thrown when a grant cannot be given like this; names what is wrong: holder, object or period. */
export class GrantInvalid extends DomainError {
  readonly code = 'RECORDS.GRANT_INVALID';
  readonly kind = 'invalid';

  constructor(fault: 'holder' | 'object' | 'period') {
    super('The grant cannot be given like this', { fault });
  }
}

/** Thrown when somebody would let himself in: by name, through his office, or through somebody he stands in for. */
export class GrantToOneself extends DomainError {
  readonly code = 'RECORDS.GRANT_TO_ONESELF';
  readonly kind = 'conflict';

  constructor() {
    super('Nobody lets himself in');
  }
}

/** Thrown when a wall shall have the name of another one. */
export class WallNameTaken extends DomainError {
  readonly code = 'RECORDS.WALL_NAME_TAKEN';
  readonly kind = 'conflict';

  constructor(name: string) {
    super('Another wall has this name', { name });
  }
}

/** Thrown when a grant would not help its holder: he stays outside a wall or is not cleared, or reads no files at all. */
export class GrantWithoutEffect extends DomainError {
  readonly code = 'RECORDS.GRANT_WITHOUT_EFFECT';
  readonly kind = 'conflict';

  constructor(because: 'wall' | 'confidentiality' | 'permission' | 'draft') {
    super('The grant would not let its holder in', { because });
  }
}

/** Thrown when there is no such grant or the actor has no say in it. */
export class GrantNotFound extends DomainError {
  readonly code = 'RECORDS.GRANT_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(grant: string) {
    super('Grant not found', { grant });
  }
}

/** Thrown when a wall does not exist. */
export class WallNotFound extends DomainError {
  readonly code = 'RECORDS.WALL_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(wall: string) {
    super('Wall not found', { wall });
  }
}

/** Thrown when a proposed wall lacks something; names the field. */
export class WallInvalid extends DomainError {
  readonly code = 'RECORDS.WALL_INVALID';
  readonly kind = 'invalid';

  constructor(field: 'name' | 'legalBasis' | 'circle' | 'places') {
    super(`The ${field} of the wall is missing or not usable`, { field });
  }
}

/** Thrown when there is no such proposal. */
export class WallProposalNotFound extends DomainError {
  readonly code = 'RECORDS.WALL_PROPOSAL_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(proposal: string) {
    super('Proposal not found', { proposal });
  }
}

/** Thrown when a proposal was decided already, or the wall was changed since it was made. */
export class WallProposalOutdated extends DomainError {
  readonly code = 'RECORDS.WALL_PROPOSAL_OUTDATED';
  readonly kind = 'conflict';

  constructor() {
    super('The proposal was decided already or the wall was changed since');
  }
}

/** Thrown when whoever proposed a change of a wall would decide on it himself. */
export class WallNeedsSecondPerson extends DomainError {
  readonly code = 'RECORDS.WALL_NEEDS_SECOND_PERSON';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody else has to decide on this proposal');
  }
}
