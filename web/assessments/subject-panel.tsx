import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentSubjectView, AssessmentView } from '../../api/contracts/assessments';
import { useText } from '../i18n/use-text';
import type { Pending } from './plain-act';
import { SetTargets } from './set-targets';
import { FeedbackLine, ResultLine, RewardLine, SummaryLine, TargetLines } from './subject-lines';

interface Props {
  view: AssessmentView;
  subject: AssessmentSubjectView;
  onAct: (act: Pending) => void;
}

const Acts = ({ view, subject, onAct, onTargets }: Props & { onTargets: () => void }) => {
  const t = useText();
  const { id, name } = subject.unit;
  const may = (kind: AssessmentView['abilities'][number]): boolean => view.abilities.includes(kind);
  const of = (kind: 'mark-results' | 'decide-reward') => {
    const verb = t.names.assessmentCommand[kind];
    return (
      may(kind) && (
        <Button
          aria-label={`${verb}${t.parts.colon}${name}`}
          onClick={() => onAct({ kind, fixed: { subjectId: id }, of: id, title: `${verb} · ${name}` })}
        >
          {verb}
        </Button>
      )
    );
  };
  return (
    <div className="assessment-acts above-12">
      {may('set-targets') && (
        <Button aria-label={t.assessments.subjects.targetsOf(name)} onClick={onTargets}>
          {t.names.assessmentCommand['set-targets']}
        </Button>
      )}
      {of('mark-results')}
      {of('decide-reward')}
    </div>
  );
};

/** One subject: who leads it, what it has to reach, what it handed in, what it was told, what it came to. */
export const SubjectPanel = (props: Props) => {
  const t = useText();
  const words = t.assessments.subjects;
  const [isOpen, setIsOpen] = useState(false);
  const { view, subject } = props;
  const { unit, leaders } = subject;
  const missing = view.missing.filter(one => one.subject.id === unit.id).length;
  return (
    <section className="panel" aria-label={unit.name}>
      <h2>{unit.name}</h2>
      <dl className="row-facts">
        <dt>{words.leaders}</dt>
        <dd>{leaders.map(one => `${one.post} ${one.person?.name ?? words.noLeader}`).join(t.shell.comma)}</dd>
        <dt>{words.targets}</dt>
        <dd>
          <TargetLines view={view} subject={subject} />
        </dd>
        <dt>{words.summary}</dt>
        <dd>
          <SummaryLine summary={subject.summary} />
        </dd>
        {missing > 0 && (
          <>
            <dt>{words.figures}</dt>
            <dd>
              {words.figuresMissing(missing)}{' '}
              <Link to={`/figures?campaign=${encodeURIComponent(view.id)}`}>{words.toFigures}</Link>
            </dd>
          </>
        )}
        <dt>{words.results}</dt>
        <dd>
          <ResultLine subject={subject} />
        </dd>
        <dt>{words.reward}</dt>
        <dd>
          <RewardLine reward={subject.reward} />
        </dd>
        <dt>{words.feedback}</dt>
        <dd>
          <FeedbackLine feedback={subject.feedback} />
        </dd>
        <dt>{words.findings}</dt>
        <dd>
          <Link to={`/findings?${new URLSearchParams({ campaignId: view.id, unitId: unit.id }).toString()}`}>
            {words.toFindings}
          </Link>
        </dd>
      </dl>
      <Acts {...props} onTargets={() => setIsOpen(true)} />
      {isOpen && <SetTargets view={view} subject={subject} onClose={() => setIsOpen(false)} />}
    </section>
  );
};
