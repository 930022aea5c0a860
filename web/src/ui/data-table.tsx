import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Right-aligned figures. */
  isNumeric?: boolean;
  /** At least so wide where the row has room; figures and dates find their own width. */
  width?: 'medium' | 'wide';
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

function classOf({ isNumeric, width }: Pick<Column<unknown>, 'isNumeric' | 'width'>): string | undefined {
  const names = [isNumeric === true ? 'ta-num' : '', width === undefined ? '' : `ta-col--${width}`];
  return names.join(' ').trim() || undefined;
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
              <th key={column.key} role="columnheader" scope="col" className={classOf(column)}>
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
                    className={classOf(column)}
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
