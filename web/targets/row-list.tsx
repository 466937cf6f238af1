import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { listTargetRows, type TargetRow } from '../../api/contracts/targets';
import { usePages } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { MoreButton } from '../parts/more-button';
import { ErrorNotice } from '../parts/page-error';
import { Measured } from './amount';
import { pathOfBreach, pathOfRow } from './paths';
import './rows.css';
import { sayPeriod } from './say-period';
import type { TargetFilters } from './use-target-filters';
import { VerdictTag } from './verdict-tag';

const Line = ({
  row,
  campaignId,
  isWithRule,
}: {
  row: TargetRow;
  campaignId: string;
  isWithRule: boolean;
}) => {
  const t = useText();
  const { language } = useLanguage();
  const name = row.unit ?? `${row.rule}${row.part ?? ''}`;
  return (
    <tr>
      <td>
        <VerdictTag verdict={row.verdict} isUnreachable={row.isUnreachable} />
      </td>
      {isWithRule && (
        <td className="is-says">
          <span className="rule-code">
            {row.rule}
            {row.part}
          </span>{' '}
          {row.says[language]}
        </td>
      )}
      <th scope="row">
        <Link to={pathOfRow(campaignId, row.id)}>{name}</Link>
      </th>
      <td className="is-period">{sayPeriod(row.period, t)}</td>
      <td className="is-number" data-label={t.targets.required}>
        <Measured value={row.required} measure={row.measure} />
      </td>
      <td className="is-number" data-label={t.targets.found}>
        <Measured value={row.found} measure={row.measure} />
      </td>
      <td className="is-reason">
        {row.reason[language]}
        {row.breach && (
          <>
            {' '}
            <Link to={pathOfBreach(row.breach.id)}>{t.names.breachStatus[row.breach.status]}</Link>
          </>
        )}
      </td>
    </tr>
  );
};

interface Props {
  campaignId: string;
  filters: TargetFilters;
  rule?: string;
  part?: string | null;
  /** Rows of many rules: each says which. */
  isWithRule?: boolean;
}

/** Rows with their verdicts, the worst first. */
export const RowList = ({ campaignId, filters, rule, part, isWithRule = false }: Props) => {
  const t = useText();
  const { verdict, unit, year, q } = filters;
  const pages = usePages(listTargetRows, {
    params: { id: campaignId },
    query: {
      ...(verdict.length > 0 && { verdict }),
      ...(rule !== undefined && { rule }),
      ...(part && { part }),
      ...(unit !== null && { unit }),
      ...(year !== null && { year }),
      ...(q !== '' && { q }),
    },
  });
  const rows = pages.data?.pages.flatMap(page => page.items) ?? [];
  if (pages.isError) return <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />;
  if (pages.isPending)
    return (
      <div role="status" aria-label={t.shell.loading}>
        <Skeleton active paragraph={{ rows: 4 }} />
      </div>
    );
  if (rows.length === 0) return <p className="targets-note">{t.targets.noneFound}</p>;
  return (
    <>
      <table className="target-rows">
        <thead>
          <tr>
            <th scope="col">{t.targets.verdict}</th>
            {isWithRule && <th scope="col">{t.targets.rule}</th>}
            <th scope="col">{t.targets.unit}</th>
            <th scope="col">{t.targets.period}</th>
            <th scope="col" className="is-number">
              {t.targets.required}
            </th>
            <th scope="col" className="is-number">
              {t.targets.found}
            </th>
            <th scope="col">{t.targets.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Line key={row.id} row={row} campaignId={campaignId} isWithRule={isWithRule} />
          ))}
        </tbody>
      </table>
      <MoreButton pages={pages} />
    </>
  );
};
