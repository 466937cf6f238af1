import { Button, type TableColumnsType, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { listAssessments, type AssessmentRow } from '../../api/contracts/assessments';
import { useLanguage, useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Day } from '../parts/day';
import { Empty } from '../parts/empty';
import { Loaded } from '../parts/loaded';
import { MoreButton } from '../parts/more-button';
import { PageTitle } from '../parts/page-title';
import { pathOfAssessment } from '../parts/paths';
import { UpdatedBar } from '../parts/updated-bar';
import { useStacked } from '../parts/use-stacked';
import { useAbility } from '../session/use-session';
import './assessments.css';
import { OpenForm } from './open-form';

const useColumns = (): TableColumnsType<AssessmentRow> => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.list;
  return [
    {
      title: words.year,
      render: (_, row) => (
        <>
          <Link to={pathOfAssessment(row.id)}>
            {row.clock === 'rehearsal' && `【${t.names.clock.rehearsal}】`}
            {row.title}
          </Link>
          <div className="targets-note">{t.assessments.one(row.year)}</div>
        </>
      ),
    },
    { title: words.scheme, width: 260, render: (_, row) => row.scheme.title[language] },
    {
      title: words.status,
      width: 150,
      render: (_, row) => (
        <>
          <strong>{t.names.assessmentStatus[row.status]}</strong>
          {row.step && <div className="targets-note">{t.names.assessmentStep[row.step]}</div>}
        </>
      ),
    },
    {
      title: words.span,
      width: 220,
      render: (_, row) => (
        <>
          <Day on={row.startsOn} />
          {t.assessments.to}
          <Day on={row.endsOn} />
        </>
      ),
    },
    { title: words.subjects, width: 110, render: (_, row) => t.assessments.count(row.subjects) },
  ];
};

const List = ({ rows }: { rows: AssessmentRow[] }) => {
  const shape = useStacked(useColumns(), 860);
  return <Table rowKey="id" size="middle" {...shape} dataSource={rows} pagination={false} />;
};

/** 年度考核: the cycles, the newest first, and the opening of one. */
export const AssessmentsPage = () => {
  const t = useText();
  const words = t.assessments.list;
  const mayOpen = useAbility()('run-assessment');
  const [isOpen, setIsOpen] = useState(false);
  const { pages, news } = useHeldPages(listAssessments);
  const open = mayOpen && (
    <Button type="primary" onClick={() => setIsOpen(true)}>
      {words.openVerb}
    </Button>
  );
  return (
    <>
      <PageTitle title={t.assessments.title} extra={!isOpen && open} />
      {isOpen && <OpenForm onClose={() => setIsOpen(false)} />}
      <UpdatedBar count={news.count} onShow={news.show} />
      <Loaded query={pages}>
        {data => {
          const rows = data.pages.flatMap(page => page.items);
          if (rows.length === 0) return <Empty title={words.empty}>{words.emptyHint}</Empty>;
          return <List rows={rows} />;
        }}
      </Loaded>
      <MoreButton pages={pages} />
    </>
  );
};
