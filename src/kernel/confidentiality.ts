/**
 * Levels of confidentiality (Vertraulichkeitsstufen) from the least to the most strict: 003 offen, 002 nur für den
 * Dienstgebrauch, 005 vertraulich, 001 geheim, 004 streng geheim.
 * @norm xdomea 3.1 code list Vertraulichkeitsstufe
 */
export const CONFIDENTIALITY_LEVELS = ['003', '002', '005', '001', '004'] as const;

/** A level of confidentiality by its code. */
export type ConfidentialityLevel = (typeof CONFIDENTIALITY_LEVELS)[number];

/** What whoever works for the city may see without anything further: open, and for official use. */
export const OFFICIAL_USE: ConfidentialityLevel = '002';

/** The level itself and all that are less strict. */
export function levelsUpTo(level: ConfidentialityLevel): readonly ConfidentialityLevel[] {
  return CONFIDENTIALITY_LEVELS.slice(0, CONFIDENTIALITY_LEVELS.indexOf(level) + 1);
}

/** The stricter one of two levels. */
export function stricterLevel(one: ConfidentialityLevel, other: ConfidentialityLevel): ConfidentialityLevel {
  return CONFIDENTIALITY_LEVELS.indexOf(one) > CONFIDENTIALITY_LEVELS.indexOf(other) ? one : other;
}
