import { Flex, Tabs } from 'antd';
import { useParams } from 'react-router';
import {
  getCase,
  getUnitFile,
  getCaseTimeline,
  getUnitFileTimeline,
} from '../../api/contracts/docket-endpoints';
import type { DocketView } from '../../api/contracts/dockets';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { ActionBar } from '../commands/action-bar';
import { CaseHeader } from './case-header';
import { InstructionPanel } from './instruction-list';
import { NextTab } from './next-tab';
import { ObligationTable } from './obligation-table';
import { PapersTab } from './papers-tab';
import { SourcePanel } from './source-panel';
import { SubmissionList } from './submission-list';
import { TaskOfLink } from './task-of-link';
import { Timeline } from '../parts/timeline';
import { Unreached } from './unreached';

const tabsOf = (docket: DocketView, t: ReturnType<typeof useText>) => [
  {
    key: 'obligations',
    label: `${t.cases.tabs.obligations} ${docket.obligations.length}`,
    children: <ObligationTable obligations={docket.obligations} calls={docket.calls} />,
  },
  {
    key: 'next',
    label: t.cases.tabs.next,
    children: <NextTab docketId={docket.id} kind={docket.kind === 'unit-file' ? 'unit-file' : 'case'} />,
  },
  {
    key: 'submissions',
    label: `${t.cases.tabs.submissions} ${docket.submissions.length + docket.progress.length}`,
    children: <SubmissionList docket={docket} />,
  },
  {
    key: 'papers',
    label: `${t.cases.tabs.letters} ${docket.letters.length + docket.proceedings.length}`,
    children: <PapersTab docket={docket} />,
  },
  {
    key: 'timeline',
    label: t.cases.tabs.timeline,
    children: (
      <Timeline docketId={docket.id} route={docket.kind === 'case' ? getCaseTimeline : getUnitFileTimeline} />
    ),
  },
];

/** A case, or a unit's own file in the campaign, with all that it holds and all that may be done to it now. */
const DocketPage = ({ kind }: { kind: 'case' | 'unit-file' }) => {
  const t = useText();
  const { id = '' } = useParams();
  const query = useGet(kind === 'case' ? getCase : getUnitFile, { params: { id } });
  return (
    <Loaded query={query}>
      {docket => (
        <NowContext value={docket.campaign.now}>
          <Flex vertical gap={16}>
            <CaseHeader docket={docket} />
            <ActionBar docket={docket} />
            <SourcePanel docket={docket} />
            <InstructionPanel docket={docket} />
            <Unreached docketId={docket.id} />
            <section className="panel">
              <Tabs items={tabsOf(docket, t)} destroyOnHidden={false} />
            </section>
          </Flex>
        </NowContext>
      )}
    </Loaded>
  );
};

export const CaseOfProblem = () => (
  <TaskOfLink>
    <DocketPage kind="case" />
  </TaskOfLink>
);

export const UnitFile = () => (
  <TaskOfLink>
    <DocketPage kind="unit-file" />
  </TaskOfLink>
);
