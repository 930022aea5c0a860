import type { components } from '../schema.js';

/** The shapes as the server describes them, by the names of its classes. */
export type Schemas = components['schemas'];

export type OrgUnitRef = Schemas['OrgUnitRefResponse'];

export type UserRef = Schemas['UserRefResponse'];

export type FileRef = Schemas['SuggestedFileResponse'];

export type Details = Record<string, unknown>;

/** Something that went wrong with a file or page, named by code; the words stand in `src/problems`. */
export type Problem = Schemas['ProblemResponse'];

/** One page of any list. */
export interface Page<T> extends Omit<Schemas['MailItemListResponse'], 'items'> {
  items: T[];
}
