import { Grid, Table, Typography, type TableColumnsType } from 'antd';
import type { CallView } from '../../api/contracts/calls';
import type { ObligationView } from '../../api/contracts/obligations';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';
import { NextRung } from './next-rung';
import { ObligationState } from './obligation-state';
import { StepTable } from './step-table';

const firedOf = (obligation: ObligationView): number =>
  obligation.steps.filter(step => step.outcome === 'fired').length;

/** 责任事项: what each unit owes by when, why by then, and the rungs that were taken. */
export const ObligationTable = ({
  obligations,
  calls,
}: {
  obligations: ObligationView[];
  calls: CallView[];
}) => {
  const t = useText();
  const isWide = Grid.useBreakpoint().md ?? true;
  const due = (one: ObligationView) => (
    <DeadlineText
      on={one.dueOn}
      originalOn={one.originalDueOn}
      why={one.derivation}
      provisional={one.provisionalYears}
      isOverdue={one.isOverdue && one.state.kind === 'open'}
    />
  );
  const what = (one: ObligationView) => (
    <>
      {one.what}
      <br />
      <Typography.Text type="secondary" className="small-note">
        {t.names.obligation[one.kind]}
        {one.aboutName !== null && ` · ${one.aboutName}`}
        {one.round > 1 && ` · ${t.cases.round(one.round)}`}
        {!one.holdsClosing && ` · ${t.cases.followUp}`}
      </Typography.Text>
    </>
  );
  const wide: TableColumnsType<ObligationView> = [
    { title: t.ledger.columns.light, width: 84, render: (_, one) => <LightTag light={one.light} /> },
    { title: t.cases.obligation, render: (_, one) => what(one) },
    { title: t.cases.owedBy, width: 180, render: (_, one) => one.owedByName },
    { title: t.cases.due, width: 220, render: (_, one) => due(one) },
    { title: t.cases.state, width: 150, render: (_, one) => <ObligationState state={one.state} /> },
    { title: t.cases.nextAt, width: 170, render: (_, one) => <NextRung next={one.next} /> },
  ];
  const narrow: TableColumnsType<ObligationView> = [
    {
      title: t.cases.obligation,
      render: (_, one) => (
        <>
          <LightTag light={one.light} />
          <br />
          {what(one)}
          <br />
          {one.owedByName}
          <br />
          {due(one)}
          <br />
          <ObligationState state={one.state} />
        </>
      ),
    },
  ];
  const callsAbout = ({ id }: ObligationView) => calls.filter(one => one.obligationIds.includes(id));
  const withSteps = obligations.filter(
    one => one.steps.length > 0 || one.pastRounds.length > 0 || callsAbout(one).length > 0,
  );
  // The one that has climbed furthest is what people come for.
  const furthest = withSteps.filter(one => one.isOverdue).sort((a, b) => firedOf(b) - firedOf(a))[0];
  return (
    <Table
      rowKey="id"
      size="small"
      columns={isWide ? wide : narrow}
      dataSource={obligations}
      pagination={false}
      expandable={{
        expandedRowRender: one => <StepTable obligation={one} calls={callsAbout(one)} />,
        rowExpandable: one => withSteps.includes(one),
        defaultExpandedRowKeys: furthest ? [furthest.id] : [],
      }}
    />
  );
};
