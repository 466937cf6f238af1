import { useState } from 'react';
import type { FlowNode, MoneyFlowView } from '../../api/contracts/money-flow';
import { useText } from '../i18n/use-text';
import { Amount } from '../targets/amount';
import { flowColumns } from './flow-columns';
import { IdleTag } from './idle-tag';

interface Line {
  node: FlowNode;
  depth: number;
  /** The way down to it, which no other line has. */
  path: string;
}

/** The lines that are open, each before what is below it. */
const linesOf = (nodes: readonly FlowNode[], open: ReadonlySet<string>, above = '', depth = 0): Line[] =>
  nodes.flatMap((node, index) => {
    const path = `${above}/${node.unit}#${index}`;
    return [{ node, depth, path }, ...(open.has(path) ? linesOf(node.children, open, path, depth + 1) : [])];
  });

const Row = ({ line, isOpen, onToggle }: { line: Line; isOpen: boolean; onToggle: () => void }) => {
  const t = useText();
  const { node, depth } = line;
  return (
    <tr data-depth={Math.min(depth, 4)}>
      <th scope="row">
        {node.children.length > 0 ? (
          <button type="button" className="flow-toggle" aria-expanded={isOpen} onClick={onToggle}>
            <span aria-hidden="true" className="flow-arrow" />
            {node.unit} <span className="targets-note">{t.moneyFlow.below(node.children.length)}</span>
          </button>
        ) : (
          <span className="flow-leaf">{node.unit}</span>
        )}
      </th>
      {flowColumns.map(column => (
        <td key={column} className="is-number" data-label={t.moneyFlow.columns[column]}>
          <Amount yuan={node[column]} />
        </td>
      ))}
      <td data-label={t.moneyFlow.idleColumn}>
        <IdleTag node={node} />
      </td>
    </tr>
  );
};

/** So many lines may be open when the table is shown. */
const FEW = 30;

const isLying = ({ light, children }: FlowNode): boolean => light !== 'none' || children.some(isLying);

/** The sources, where that is not too much; else those below whom money lies. */
const openAtFirst = (nodes: readonly FlowNode[]): string[] => {
  const isMuch = nodes.reduce((sum, one) => sum + 1 + one.children.length, 0) > FEW;
  return nodes.flatMap((node, index) =>
    isMuch && !node.children.some(isLying) ? [] : [`/${node.unit}#${index}`],
  );
};

/** The flow as a table that opens downwards. */
export const FlowTable = ({ view }: { view: MoneyFlowView }) => {
  const t = useText();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openAtFirst(view.nodes)));
  const toggle = (path: string): void => {
    const after = new Set(open);
    if (!after.delete(path)) after.add(path);
    setOpen(after);
  };
  return (
    <div className="flow-scroll" tabIndex={0} role="region" aria-label={t.moneyFlow.table}>
      <table className="flow-table">
        <thead>
          <tr>
            <th scope="col">{t.targets.unit}</th>
            {flowColumns.map(column => (
              <th key={column} scope="col" className="is-number">
                {t.moneyFlow.columns[column]}
              </th>
            ))}
            <th scope="col">{t.moneyFlow.idleColumn}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(view.nodes, open).map(line => (
            <Row
              key={line.path}
              line={line}
              isOpen={open.has(line.path)}
              onToggle={() => toggle(line.path)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
