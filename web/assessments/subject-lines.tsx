import { Link } from 'react-router';
import { getAssessmentCells } from '../../api/contracts/assessment-cells';
import type { AssessmentSubjectView, AssessmentView } from '../../api/contracts/assessments';
import { useGet } from '../client/use-get';
import { HandedInFiles } from '../files/handed-in-files';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { pathOfLetter } from '../parts/paths';

type Subject = AssessmentSubjectView;

/** What each indicator is called, by its id; the id until it is known. */
export const useIndicatorNames = (view: AssessmentView): { id: string; name: string }[] => {
  const { language } = useLanguage();
  const { data } = useGet(getAssessmentCells, { params: { id: view.id } });
  return data?.indicators.map(({ id, name }) => ({ id, name: name[language] })) ?? [];
};

export const TargetLines = ({ view, subject }: { view: AssessmentView; subject: Subject }) => {
  const t = useText();
  const names = useIndicatorNames(view);
  const words = t.assessments.subjects;
  const own = view.targets.filter(one => one.subjectId === subject.unit.id);
  if (own.length === 0) return <>{words.targetsUnset}</>;
  return (
    <ul className="no-bullets">
      {own.map(one => (
        <li key={one.indicator}>
          {names.find(({ id }) => id === one.indicator)?.name ?? one.indicator}
          {t.parts.colon}
          <strong>{one.value ?? words.noTarget}</strong>{' '}
          <span className="targets-note">
            {words.targetFrom} {one.source}
          </span>
        </li>
      ))}
    </ul>
  );
};

export const SummaryLine = ({ summary }: { summary: Subject['summary'] }) => {
  const t = useText();
  const words = t.assessments.subjects;
  if (!summary) return <>{words.notYet}</>;
  return (
    <>
      <Moment at={summary.at} /> {summary.by?.name}
      <details className="read-all">
        <summary>{words.readSummary}</summary>
        <p className="long-text">{summary.text}</p>
        <HandedInFiles ids={summary.files.map(one => one.id)} files={summary.files} />
      </details>
    </>
  );
};

export const FeedbackLine = ({ feedback }: { feedback: Subject['feedback'] }) => {
  const t = useText();
  const words = t.assessments.subjects;
  if (!feedback) return <>{words.noFeedback}</>;
  const { deliveredAt, acknowledgedAt } = feedback;
  return (
    <>
      <Link to={pathOfLetter(feedback.letterId)}>{words.letter}</Link>
      {deliveredAt !== null && (
        <>
          {' '}
          {words.delivered} <Moment at={deliveredAt} />
        </>
      )}
      {acknowledgedAt !== null && (
        <>
          {' '}
          {words.acknowledged} <Moment at={acknowledgedAt} />
        </>
      )}
    </>
  );
};

export const ResultLine = ({ subject: { marked, isRewardable } }: { subject: Subject }) => {
  const t = useText();
  const words = t.assessments.subjects;
  return (
    <>
      {marked
        ? `${marked.isMarked ? words.marked : words.notMarked}${t.parts.colon}${marked.reason}`
        : words.unmarked}
      {isRewardable && <span className="targets-note"> {words.rewardable}</span>}
    </>
  );
};

export const RewardLine = ({ reward }: { reward: Subject['reward'] }) => {
  const t = useText();
  const words = t.assessments.subjects;
  if (!reward) return <>{words.undecided}</>;
  const said = reward.isGranted ? words.granted : words.notGranted;
  return <>{`${said} ${reward.amount ?? ''}${t.parts.colon}${reward.reason}`}</>;
};
