/** Which rows of a list are chosen; `anchor` is the one chosen last, from which a range is drawn. */
export interface SelectedRows {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
  /** Everything the list would show, also what is not loaded. */
  readonly isAll: boolean;
}

export const NOTHING_SELECTED: SelectedRows = { ids: new Set(), anchor: null, isAll: false };

/** Chooses a row or takes it out; with a range, everything between it and the row chosen last goes with it. */
export function toggled(selected: SelectedRows, rows: readonly string[], id: string, isRange: boolean): SelectedRows {
  const isWanted = !selected.ids.has(id);
  const ids = new Set(selected.ids);
  for (const one of isRange ? between(rows, selected.anchor, id) : [id]) {
    if (isWanted) {
      ids.add(one);
    } else {
      ids.delete(one);
    }
  }
  return { ids, anchor: id, isAll: false };
}

/** Chooses every row that is shown; when all of them are, none. */
export function toggledAll(selected: SelectedRows, rows: readonly string[]): SelectedRows {
  const isFull = rows.every((id) => selected.ids.has(id));
  return isFull ? NOTHING_SELECTED : { ids: new Set([...selected.ids, ...rows]), anchor: null, isAll: false };
}

function between(rows: readonly string[], from: string | null, to: string): readonly string[] {
  const start = from === null ? -1 : rows.indexOf(from);
  const end = rows.indexOf(to);
  return start < 0 ? [to] : rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
