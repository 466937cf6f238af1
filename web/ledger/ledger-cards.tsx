import { Card, Flex, Skeleton, Typography } from 'antd';
import { Link } from 'react-router';
import type { LedgerRow } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';
import { pathOfDocket } from '../parts/paths';
import { WhyFromDocket } from '../parts/why-from-docket';
import { sayKinds } from './say-kinds';

/** The ledger as cards, for telephones. */
export const LedgerCards = ({ rows, isLoading }: { rows: LedgerRow[]; isLoading: boolean }) => {
  const t = useText();
  if (isLoading) return <Skeleton active />;
  return (
    <Flex vertical gap={10} component="ul" className="no-bullets">
      {rows.map(row => (
        <li key={row.id}>
          <Card size="small">
            <Flex justify="space-between" gap={8}>
              <strong>{row.ref ?? row.unit?.name}</strong>
              <LightTag light={row.light} />
            </Flex>
            <Link to={pathOfDocket(row)} className="clamped" style={{ margin: '6px 0' }}>
              {row.title}
            </Link>
            <Typography.Text type="secondary" style={{ fontSize: 13 }}>
              {t.names.status[row.status]}
              {row.outcome && `(${t.names.outcome[row.outcome]})`}
              {row.grade && ` ${t.names.grade[row.grade]}`} · {row.leads.map(unit => unit.name).join('、')}
              {sayKinds(row, t) !== '' && ` · ${t.ledger.source} ${sayKinds(row, t)}`}
            </Typography.Text>
            <Flex justify="space-between" wrap gap={4} style={{ marginTop: 6, fontSize: 13 }}>
              {row.nextDueOn ? (
                <DeadlineText
                  on={row.nextDueOn}
                  provisional={row.nextDueProvisional}
                  isOverdue={row.overdueCount > 0}
                  why={() => <WhyFromDocket docketId={row.id} kind={row.kind} dueOn={row.nextDueOn ?? ''} />}
                />
              ) : (
                <span>{row.isLongTerm ? t.ledger.longTerm : t.ledger.noDue}</span>
              )}
              <span style={row.overdueCount > 0 ? { color: '#b3261e' } : {}}>
                {t.ledger.columns.open} {t.ledger.openOf(row.openCount, row.overdueCount)}
              </span>
            </Flex>
          </Card>
        </li>
      ))}
    </Flex>
  );
};
