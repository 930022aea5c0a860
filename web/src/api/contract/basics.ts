export interface OrgUnitRef {
  id: string;
  number: string;
  name: string;
}

export interface UserRef {
  id: string;
  displayName: string;
}

export interface FileRef {
  id: string;
  reference: string;
  subject: string;
}

export type Details = Record<string, unknown>;

/** Something that went wrong with a file or page, named by code; the words stand in `src/problems`. */
export interface Problem {
  code: string;
  details: Details;
  severity: 'refuse' | 'warn';
  fileName?: string;
  page?: number;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}
