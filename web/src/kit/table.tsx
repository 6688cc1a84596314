import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  readonly isNumber?: boolean
  /** The cell that names the row. */
  readonly isName?: boolean
}

interface TableProps<Row> {
  readonly caption: ReactNode
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

/** Rows of like things; on a narrow screen each row is a card. */
export function Table<Row>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  keyOf,
}: TableProps<Row>): ReactNode {
  return (
    <table className="table table--cards">
      <caption>{isCaptionHidden ? <span className="hidden">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} scope="col" className={isNumber ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ head, cell, isNumber, isName }) =>
              isName ? (
                <th key={head} scope="row" data-head={head}>
                  <span>{cell(row)}</span>
                </th>
              ) : (
                <td key={head} data-head={head} className={isNumber ? 'number' : undefined}>
                  <span>{cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
