import { DomainError } from '#kernel/domain-error';

/** Thrown when a saved search does not exist or is somebody else's: both look the same. */
export class SavedSearchNotFound extends DomainError {
  readonly code = 'SEARCH.SAVED_SEARCH_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(id: string) {
    super(`Saved search ${id} does not exist`, { id });
  }
}

/** Thrown when somebody has a saved search of this name already. */
export class SavedSearchNameTaken extends DomainError {
  readonly code = 'SEARCH.NAME_TAKEN';
  readonly kind = 'conflict';

  constructor() {
    super('There is a saved search of this name');
  }
}

/** Thrown when somebody saves more searches than anybody can look through. */
export class TooManySavedSearches extends DomainError {
  readonly code = 'SEARCH.TOO_MANY_SAVED';
  readonly kind = 'conflict';

  constructor(most: number) {
    super(`Nobody saves more than ${String(most)} searches`, { most });
  }
}

/** Thrown when a search asks for so much that its answer took too long and was broken off. */
export class SearchTooBroad extends DomainError {
  readonly code = 'SEARCH.TOO_BROAD';
  readonly kind = 'invalid';

  constructor(cause: unknown) {
    super('The search took too long', {}, { cause });
  }
}
