import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { getAssessment, type AssessmentView } from '../../api/contracts/assessments';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import '../targets/rows.css';
import '../targets/targets.css';
import { AssessmentActs } from './assessment-acts';
import './assessments.css';
import { AssessmentTabs, tabOf, type Tab } from './assessment-tabs';
import { AsOfBar } from './as-of-bar';
import { CellsTab } from './cells-tab';
import { DoubtsTab } from './doubts-tab';
import { EventsTab } from './events-tab';
import { PlainAct, type Pending } from './plain-act';
import { ReportTab } from './report-tab';
import { SchemeTab } from './scheme-tab';
import { StepsPanel } from './steps-panel';
import { SubjectsTab } from './subjects-tab';
import { useAsOf } from './use-as-of';

const Shown = ({ tab, view, onAct }: { tab: Tab; view: AssessmentView; onAct: (act: Pending) => void }) => {
  switch (tab) {
    case 'cells':
      return (
        <>
          <StepsPanel view={view} />
          <CellsTab view={view} onAct={onAct} />
        </>
      );
    case 'report':
      return <ReportTab view={view} />;
    case 'subjects':
      return <SubjectsTab view={view} onAct={onAct} />;
    case 'doubts':
      return <DoubtsTab view={view} onAct={onAct} />;
    case 'events':
      return <EventsTab view={view} onAct={onAct} />;
    case 'scheme':
      return <SchemeTab view={view} />;
  }
};

const About = ({ view }: { view: AssessmentView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { scheme } = view;
  return (
    <p className="assessment-about">
      <strong>{t.names.assessmentStatus[view.status]}</strong>
      {!view.title.includes(scheme.title[language]) && <span>{scheme.title[language]}</span>}
      <span>{t.assessments.count(view.subjects)}</span>
      <span>
        <DeadlineText
          isShort
          on={view.starts.on}
          why={view.starts.derivation}
          provisional={view.starts.provisionalYears}
        />
        {t.assessments.to}
        <DeadlineText
          isShort
          on={view.ends.on}
          why={view.ends.derivation}
          provisional={view.ends.provisionalYears}
        />
      </span>
      <Link to={`/findings?campaignId=${encodeURIComponent(view.id)}`}>
        {t.assessments.findings(Object.values(view.findings.byStatus).reduce((sum, n) => sum + n, 0))}
      </Link>
    </p>
  );
};

const Assessment = ({ view }: { view: AssessmentView }) => {
  const tab = tabOf(useSearchParams()[0].get('tab'), view);
  const [act, setAct] = useState<Pending | null>(null);
  return (
    <>
      <About view={view} />
      <AsOfBar view={view} />
      <AssessmentTabs view={view} tab={tab} />
      <AssessmentActs view={view} onAct={setAct} />
      <div className="assessment">
        <Shown tab={tab} view={view} onAct={setAct} />
      </div>
      {act && (
        <PlainAct key={`${act.kind} ${act.of ?? ''}`} view={view} act={act} onClose={() => setAct(null)} />
      )}
    </>
  );
};

/** 一次年度考核: where it stands, which cell costs what and why, and what may be done. */
export const AssessmentPage = () => {
  const t = useText();
  const { campaignId = '' } = useParams();
  const query = useGet(getAssessment, { params: { id: campaignId }, query: useAsOf().query });
  const view = query.data;
  return (
    <NowContext value={view?.now ?? null}>
      <PageTitle
        title={view?.title ?? t.assessments.title}
        tab={view ? t.assessments.one(view.year) : t.assessments.title}
      />
      <Loaded query={query}>{loaded => <Assessment view={loaded} />}</Loaded>
    </NowContext>
  );
};
