import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Right-aligned figures. */
  isNumeric?: boolean;
  /** The cell that names the row. */
  isRowHeader?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** The row the keyboard stands on. */
  currentKey?: string | undefined;
}

/**
 * A table that becomes a list of cards on narrow screens. Roles are written out because `display: block` takes them
 * away in some browsers.
 */
export function DataTable<T>({ caption, columns, rows, rowKey, currentKey }: DataTableProps<T>) {
  return (
    <div className="ta-table-frame">
      <table className="ta-table" role="table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={column.isNumeric === true ? 'ta-num' : undefined}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" aria-current={rowKey(row) === currentKey || undefined}>
              {columns.map((column) => {
                const Cell = column.isRowHeader === true ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    role={column.isRowHeader === true ? 'rowheader' : 'cell'}
                    scope={column.isRowHeader === true ? 'row' : undefined}
                    data-label={column.header}
                    className={column.isNumeric === true ? 'ta-num' : undefined}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
