import { Progress, Table, Tooltip, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { LedgerRow } from '../../api/contracts/dockets';
import { useLanguage, useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';
import { pathOfDocket } from '../parts/paths';
import { WhyFromDocket } from '../parts/why-from-docket';
import { sayKinds } from './say-kinds';
import { StatusText } from './status-text';

/** The ledger as a table, for wide screens. */
export const LedgerTable = ({ rows, isLoading }: { rows: LedgerRow[]; isLoading: boolean }) => {
  const t = useText();
  const { language } = useLanguage();
  const gradeColumn: TableColumnsType<LedgerRow>[number] = {
    title: t.ledger.columns.grade,
    width: 84,
    render: (_, row) =>
      row.grade && (
        <Tooltip title={row.gradeReason}>
          <span tabIndex={0}>{t.names.grade[row.grade]}</span>
        </Tooltip>
      ),
  };
  const sourceColumn: TableColumnsType<LedgerRow>[number] = {
    title: t.ledger.source,
    width: 110,
    render: (_, row) => sayKinds(row, t),
  };
  const columns: TableColumnsType<LedgerRow> = [
    {
      title: t.ledger.columns.light,
      width: 92,
      render: (_, row) => (
        <Tooltip title={language === 'en' ? row.lightWhy.en : row.lightWhy.text}>
          <span tabIndex={0}>
            <LightTag light={row.light} />
          </span>
        </Tooltip>
      ),
    },
    {
      title: t.ledger.columns.ref,
      width: 84,
      render: (_, row) => <strong>{row.ref ?? row.unit?.name}</strong>,
    },
    {
      title: t.ledger.columns.problem,
      render: (_, row) => (
        <>
          <Link to={pathOfDocket(row)} className="clamped" title={row.title}>
            {row.title}
          </Link>
          {row.isMajor && (
            <Typography.Text strong className="small-note">
              {t.cases.major}{' '}
            </Typography.Text>
          )}
          {row.category && (
            <Typography.Text type="secondary" className="small-note">
              {row.category}
            </Typography.Text>
          )}
        </>
      ),
    },
    { title: t.ledger.columns.status, width: 104, render: (_, row) => <StatusText row={row} /> },
    ...(rows.some(row => row.grade) ? [gradeColumn] : []),
    ...(rows.some(row => sayKinds(row, t) !== '') ? [sourceColumn] : []),
    {
      title: t.ledger.columns.leads,
      width: 170,
      render: (_, row) => row.leads.map(unit => unit.name).join('、'),
    },
    {
      title: (
        <>
          {t.ledger.columns.due}
          <br />
          <span style={{ fontWeight: 400, fontSize: 12 }}>{t.ledger.columns.dueHint}</span>
        </>
      ),
      width: 128,
      render: (_, row) =>
        row.nextDueOn ? (
          <DeadlineText
            on={row.nextDueOn}
            provisional={row.nextDueProvisional}
            isShort
            isOverdue={row.overdueCount > 0}
            why={() => <WhyFromDocket docketId={row.id} kind={row.kind} dueOn={row.nextDueOn ?? ''} />}
          />
        ) : (
          <Typography.Text type="secondary">
            {row.isLongTerm ? t.ledger.longTerm : t.ledger.noDue}
          </Typography.Text>
        ),
    },
    {
      title: t.ledger.columns.progress,
      width: 96,
      render: (_, row) =>
        row.percent === null ? (
          '—'
        ) : (
          <Progress percent={row.percent} size="small" aria-label={t.ledger.columns.progress} />
        ),
    },
    {
      title: t.ledger.columns.open,
      width: 110,
      render: (_, row) => (
        <span style={row.overdueCount > 0 ? { color: '#b3261e' } : {}}>
          {t.ledger.openOf(row.openCount, row.overdueCount)}
        </span>
      ),
    },
  ];
  return (
    <Table
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={rows}
      loading={isLoading}
      pagination={false}
      scroll={{ x: 900 }}
    />
  );
};
