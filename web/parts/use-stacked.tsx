import { Grid, Typography, type TableColumnsType, type TableColumnType, type TableProps } from 'antd';
import type { ReactNode } from 'react';

type Shape<T> = Pick<TableProps<T>, 'columns' | 'scroll' | 'showHeader'>;

const Cell = <T,>({ column, row, isFirst }: { column: TableColumnType<T>; row: T; isFirst: boolean }) => (
  <div>
    {!isFirst && <Typography.Text type="secondary">{column.title as ReactNode} </Typography.Text>}
    {column.render?.(undefined, row, 0) as ReactNode}
  </div>
);

/** Columns side by side on wide screens, at least `width` pixels; on telephones one below the other, each with its name. */
export const useStacked = <T,>(columns: TableColumnsType<T>, width: number): Shape<T> => {
  const isWide = Grid.useBreakpoint().md ?? true;
  if (isWide) return { columns, scroll: { x: width } };
  return {
    showHeader: false,
    columns: [
      {
        render: (_, row) =>
          columns.map((column, index) => (
            <Cell key={index} column={column} row={row} isFirst={index === 0} />
          )),
      },
    ],
  };
};
