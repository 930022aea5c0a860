import type { Person } from './invalid-mark.js';

/** The mark of a file that is being prepared (Aktenentwurf). */
export interface DraftMark {
  /** Who prepares it; `null` for a part of the product. */
  readonly by: string | null;
  readonly byName: string;
  /** Point in time by ISO 8601. */
  readonly at: string;
}

/** Who shall see a draft beside records management: only whoever prepares it, or the unit in charge too. */
export type DraftAudience = 'author' | 'office';

/** What kind of thing keeps a draft from being opened. */
export type OpeningObstacleKind = 'plan-unit-takes-no-files' | 'office-closed' | 'missing-value' | 'wrong-value';

/** One thing that must be put right before a draft is opened. */
export interface OpeningObstacle {
  readonly kind: OpeningObstacleKind;
  /** The plan unit, office or field it is about. */
  readonly label: string;
}

/** A new mark. */
export function draftMark({ id, name }: Person, now: Date): DraftMark {
  return { by: id, byName: name, at: now.toISOString() };
}

/** Persons and offices a draft is meant for. */
export function draftReaders(audience: DraftAudience, by: Person, leadUnitId: string): string[] {
  return [...(by.id === null ? [] : [by.id]), ...(audience === 'office' ? [leadUnitId] : [])];
}

/** What a draft is called until it gets its reference (Aktenzeichen): no reference, so none is lost with it. */
export function draftLabel(number: number, year: number): string {
  return `Entwurf ${String(number)}/${String(year)}`;
}

/** Counter of the drafts of a year. */
export function draftScope(year: number): string {
  return `draft|year=${String(year)}`;
}
