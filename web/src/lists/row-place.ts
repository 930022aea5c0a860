import { useState } from 'react';

/** Where the keyboard stands in a list: on a row, and at which place that row was when it was last seen. */
export interface RowPlace {
  id: string;
  index: number;
}

/** The row one stands on: the same one wherever it has moved to; where it has gone, the one that came into its place. */
export function rowAt<Row extends { id: string }>(rows: readonly Row[], place: RowPlace | null): Row | undefined {
  if (place === null) {
    return undefined;
  }
  return rows.find(({ id }) => id === place.id) ?? rows[Math.min(place.index, rows.length - 1)];
}

/** The place so many rows further, within the list; before the first step one stands before the first row. */
export function placeAfter(rows: readonly { id: string }[], place: RowPlace | null, by: number): RowPlace | null {
  const current = rowAt(rows, place);
  const from = current === undefined ? -1 : rows.indexOf(current);
  const index = Math.max(0, Math.min(rows.length - 1, from + by));
  const row = rows[index];
  return row === undefined ? null : { id: row.id, index };
}

/** Walking a list by keyboard; rows that come and go around it never put another row under one's hands. */
export function useRowPlace<Row extends { id: string }>(rows: readonly Row[]) {
  const [place, setPlace] = useState<RowPlace | null>(null);
  return {
    current: rowAt(rows, place),
    move: (by: number) => {
      setPlace((old) => placeAfter(rows, old, by));
    },
    leave: () => {
      setPlace(null);
    },
  };
}
