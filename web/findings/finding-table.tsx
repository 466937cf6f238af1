import { Button, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { FindingRow } from '../../api/contracts/findings';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { PaperDue } from '../parts/paper-due';
import { pathOfDocket, pathOfFinding } from '../parts/paths';
import { useStacked } from '../parts/use-stacked';

const What = ({ row }: { row: FindingRow }) => {
  const t = useText();
  return (
    <>
      <Link to={pathOfFinding(row.id)} className="clamped">
        {row.text}
      </Link>
      <div className="targets-note">
        {row.category}
        {row.kind && ` · ${t.names.findingKind[row.kind]}`}
        {row.isRepeated && <strong className="finding-again"> {t.findings.repeated}</strong>}
      </div>
    </>
  );
};

const useColumns = (): TableColumnsType<FindingRow> => {
  const t = useText();
  const words = t.findings.columns;
  return [
    { title: words.text, render: (_, row) => <What row={row} /> },
    { title: words.subject, width: 150, render: (_, row) => row.subject.name },
    { title: words.source, width: 120, render: (_, row) => t.names.sourceKind[row.source] },
    {
      title: words.status,
      width: 140,
      render: (_, row) => (
        <>
          {t.names.findingStatus[row.status]}
          {row.caseId !== null && (
            <div>
              <Link to={pathOfDocket({ id: row.caseId, kind: 'case' })}>{t.targets.toCase}</Link>
            </div>
          )}
        </>
      ),
    },
    {
      title: words.when,
      width: 170,
      render: (_, row) =>
        row.dueOn !== null ? <PaperDue paper={row} /> : <Day on={row.foundAt.slice(0, 10)} />,
    },
  ];
};

interface Props {
  rows: FindingRow[];
  /** The ids that are ticked; null where the reader opens no campaigns. */
  chosen: string[] | null;
  onChoose: (ids: string[]) => void;
  onDraft: () => void;
}

/** The register's rows; those that are established and have no case can be ticked for a campaign's draft. */
export const FindingTable = ({ rows, chosen, onChoose, onDraft }: Props) => {
  const t = useText();
  const words = t.findings.draft;
  // Without scrolling: its measuring row would repeat the boxes for readers.
  const { scroll: _, ...shape } = useStacked(useColumns(), 860);
  const isFree = (row: FindingRow): boolean => row.status === 'established' && row.caseId === null;
  return (
    <>
      {chosen !== null && (
        <p className="finding-tools">
          <Button disabled={chosen.length === 0} onClick={onDraft}>
            {words.verb(chosen.length)}
          </Button>
          <span className="targets-note">{words.hint}</span>
        </p>
      )}
      <Table
        rowKey="id"
        size="middle"
        {...shape}
        dataSource={rows}
        pagination={false}
        {...(chosen !== null && {
          rowSelection: {
            selectedRowKeys: chosen,
            onChange: keys => onChoose(keys.map(String)),
            getTitleCheckboxProps: () => ({ 'aria-label': words.selectAll }),
            getCheckboxProps: (row: FindingRow) => ({
              disabled: !isFree(row),
              'aria-label': words.select(row.text.slice(0, 40)),
            }),
          },
        })}
      />
    </>
  );
};
