import { Table, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { CallView } from '../../api/contracts/calls';
import type { ObligationView, StepView } from '../../api/contracts/obligations';
import { useLanguage, useText } from '../i18n/use-text';
import { citeInWords } from '../../domain/codes/citations';
import { Day } from '../parts/day';
import { pathOfLetter, pathOfProceeding } from '../parts/paths';
import { CallList } from './call-list';
import { StepTime } from './step-time';
import { useStacked } from '../parts/use-stacked';

const useColumns = (): TableColumnsType<StepView> => {
  const t = useText();
  const { language } = useLanguage();
  return [
    {
      title: t.cases.act,
      render: (_, step) => (
        <>
          {step.letterId ? (
            <Link to={pathOfLetter(step.letterId)}>{t.names.act[step.act]}</Link>
          ) : step.proceedingId ? (
            <Link to={pathOfProceeding(step.proceedingId)}>{t.names.act[step.act]}</Link>
          ) : (
            t.names.act[step.act]
          )}
          {step.outcome !== 'fired' && (
            <Typography.Text type="secondary"> {t.names.stepOutcome[step.outcome]}</Typography.Text>
          )}
          {step.decision && (
            <Typography.Text type="secondary"> {t.names.decision[step.decision]}</Typography.Text>
          )}
          {step.isCorrected && (
            <Typography.Text type="warning" style={{ display: 'block', fontSize: 12 }}>
              {t.cases.corrected}
            </Typography.Text>
          )}
        </>
      ),
    },
    {
      title: t.cases.dueAt,
      width: 140,
      render: (_, step) => (
        <StepTime at={step.dueAt} derivation={step.derivation} provisional={step.provisionalYears} />
      ),
    },
    { title: t.cases.firedAt, width: 120, render: (_, step) => <StepTime at={step.firedAt} /> },
    { title: t.cases.deliveredAt, width: 120, render: (_, step) => <StepTime at={step.deliveredAt} /> },
    {
      title: t.cases.cites,
      width: 170,
      render: (_, step) => step.cites.map(one => citeInWords(one, language)).join('、'),
    },
  ];
};

/** 督办过程: the rungs of one obligation with their three times and their clauses; earlier rounds below. */
export const StepTable = ({ obligation, calls = [] }: { obligation: ObligationView; calls?: CallView[] }) => {
  const t = useText();
  const shape = useStacked(useColumns(), 640);
  const rounds = [
    { round: obligation.round, dueOn: obligation.dueOn, steps: obligation.steps },
    ...[...obligation.pastRounds].reverse(),
  ];
  return (
    <>
      {rounds.map(one => (
        <div key={one.round} className="below-8">
          {rounds.length > 1 && (
            <Typography.Text strong>
              {t.cases.round(one.round)} · {t.cases.due} <Day on={one.dueOn} />
            </Typography.Text>
          )}
          <Table
            rowKey="rung"
            size="small"
            {...shape}
            dataSource={one.steps}
            pagination={false}
            locale={{ emptyText: t.cases.ladderEmpty }}
          />
        </div>
      ))}
      <CallList calls={calls} />
    </>
  );
};
