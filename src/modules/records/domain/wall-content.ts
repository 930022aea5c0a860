import { WallInvalid } from '../access-errors.js';

/** What a wall (Zugriffsschranke) is, and who stands within it; changed only as a whole and by two persons. */
export interface WallContent {
  readonly name: string;
  /** Such as `§ 35 SGB I, §§ 67 ff. SGB X`. */
  readonly legalBasis: string;
  /** Whether access for a stated reason passes it; every such access is reviewed. */
  readonly admitsReasoned: boolean;
  /** Persons within it by name. */
  readonly userIds: readonly string[];
  /** Offices whose own staff is within it; offices above or below are named for themselves. */
  readonly unitIds: readonly string[];
  /** Plan units that lie behind it with all below them, as they are known in all versions of the plan. */
  readonly lineageIds: readonly string[];
}

const NAME_MAX = 120;
const BASIS_MAX = 300;
const MOST = 500;

/** Trimmed and without doubles. @throws {WallInvalid} Thrown with the field that is missing or not usable. */
export function checkedWall(content: WallContent): WallContent {
  const name = content.name.trim();
  const legalBasis = content.legalBasis.trim();
  if (name === '' || name.length > NAME_MAX) throw new WallInvalid('name');
  if (legalBasis === '' || legalBasis.length > BASIS_MAX) throw new WallInvalid('legalBasis');
  const [userIds, unitIds, lineageIds] = [content.userIds, content.unitIds, content.lineageIds].map((ids) =>
    [...new Set(ids)].sort(),
  ) as [string[], string[], string[]];
  // A wall with nobody within would hide files from everybody for ever.
  if (userIds.length + unitIds.length === 0 || userIds.length + unitIds.length > MOST) throw new WallInvalid('circle');
  if (lineageIds.length > MOST) throw new WallInvalid('places');
  return { name, legalBasis, admitsReasoned: content.admitsReasoned, userIds, unitIds, lineageIds };
}
