/** A field that two people changed at the same time, differently. */
export interface FieldConflict<Key extends string = string, Value = string> {
  field: Key;
  mine: Value;
  theirs: Value;
}

export interface Merged<Values extends object> {
  /** Theirs where only they changed a field; mine everywhere else, also in a conflict until it is decided. */
  values: Values;
  conflicts: FieldConflict<keyof Values & string, Values[keyof Values & string]>[];
  /** Fields only the other person changed; already taken over. */
  takenOver: (keyof Values & string)[];
}

/** Whether two texts say the same; spaces at their ends do not count. */
export const sameText = (one: string | undefined, other: string | undefined): boolean =>
  (one ?? '').trim() === (other ?? '').trim();

/**
 * Brings one's own changes onto what somebody else saved meanwhile, field by field.
 *
 * @param sides `base` is what both began with
 */
export function mergeValues<Values extends object>(
  fields: readonly (keyof Values & string)[],
  sides: { base: Values; mine: Values; theirs: Values },
  isSame: (one: Values[keyof Values & string], other: Values[keyof Values & string]) => boolean,
): Merged<Values> {
  const { base, mine, theirs } = sides;
  const merged: Merged<Values> = { values: { ...mine }, conflicts: [], takenOver: [] };
  for (const field of fields) {
    if (isSame(base[field], theirs[field])) {
      continue;
    }
    if (isSame(mine[field], base[field])) {
      if (field in theirs) {
        merged.values[field] = theirs[field];
      } else {
        Reflect.deleteProperty(merged.values, field);
      }
      merged.takenOver.push(field);
    } else if (!isSame(mine[field], theirs[field])) {
      merged.conflicts.push({ field, mine: mine[field], theirs: theirs[field] });
    }
  }
  return merged;
}
