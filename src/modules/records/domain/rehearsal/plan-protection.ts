import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';

/** What a plan unit brings upon the files under it: walls, and the least level of confidentiality. */
export interface PlanProtection {
  readonly walls: readonly string[];
  readonly level: ConfidentialityLevel;
}

/** Walls and levels as they are set on units, by the lineage that is the same in every version. */
export interface ProtectedPlaces {
  readonly walls: readonly { readonly wallId: string; readonly lineageId: string }[];
  readonly levels: readonly { readonly lineageId: string; readonly level: ConfidentialityLevel }[];
}

interface PlacedUnit {
  readonly id: string;
  readonly lineageId: string;
  readonly parentId: string | null;
}

/** What each unit of a version brings upon its files, with all that stands above it; as the database keeps it with each file. */
export function planProtection(
  units: readonly PlacedUnit[],
  { walls, levels }: ProtectedPlaces,
): ReadonlyMap<string, PlanProtection> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const wallsOf = Map.groupBy(walls, ({ lineageId }) => lineageId);
  const levelOf = new Map(levels.map(({ lineageId, level }) => [lineageId, level]));
  const known = new Map<string, PlanProtection>();
  const protectionOf = (unit: PlacedUnit): PlanProtection => {
    const earlier = known.get(unit.id);
    if (earlier) return earlier;
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    const above = parent ? protectionOf(parent) : OPEN;
    const own = (wallsOf.get(unit.lineageId) ?? []).map(({ wallId }) => wallId);
    const protection = {
      walls: [...new Set([...above.walls, ...own])].sort(),
      level: stricterLevel(above.level, levelOf.get(unit.lineageId) ?? OPEN.level),
    };
    known.set(unit.id, protection);
    return protection;
  };
  for (const unit of units) protectionOf(unit);
  return known;
}

/** Where nobody set anything. */
export const OPEN: PlanProtection = { walls: [], level: '003' };
