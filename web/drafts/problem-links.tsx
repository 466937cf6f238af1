import { Checkbox, Select, Typography } from 'antd';
import { memo, useState } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import { useText } from '../i18n/use-text';
import { SeeSource } from './see-source';
import type { Link } from './link';

interface Props {
  problemRef: string;
  problem: DraftView['plan']['categories'][number]['problems'][number];
  /** By assignment, best first. */
  scores: ReadonlyMap<number, number>;
  ticked: readonly Link[];
  /** What each assignment is called. */
  measures: readonly string[];
  onChange: (ref: string, assignment: number, isLinked: boolean) => void;
  /** 重大事项; undefined where the policy makes no difference of it. */
  isMajor: boolean | undefined;
  onMark: (ref: string, isMajor: boolean) => void;
}

/** So many proposals are shown beside what is ticked; the others can be chosen from the list. */
const shown = 3;

/** One problem with the measures proposed for it, best first. */
export const ProblemLinks = memo((props: Props) => {
  const { problemRef, problem, scores, ticked, measures, onChange, isMajor, onMark } = props;
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const isTicked = new Set(ticked.map(link => link.assignment));
  const listed = [...new Set([...[...scores.keys()].slice(0, shown), ...isTicked])].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
  );
  return (
    <fieldset id={`problem-${problemRef}`} className="problem-links">
      <legend>
        <strong>{problemRef}</strong> <SeeSource span={problem.source} about={problemRef} />
        {isMajor !== undefined && (
          <Checkbox
            checked={isMajor}
            aria-label={t.drafts.policy.markMajorOf(problemRef)}
            onChange={event => onMark(problemRef, event.target.checked)}
            style={{ marginInlineStart: 12 }}
          >
            {t.drafts.policy.markMajor}
          </Checkbox>
        )}
      </legend>
      <Typography.Paragraph className="clamped" style={{ marginBottom: 4 }}>
        {problem.text}
      </Typography.Paragraph>
      {isTicked.size === 0 && <Typography.Text type="danger">{t.drafts.links.none}</Typography.Text>}
      {listed.map(index => (
        <div key={index}>
          <Checkbox
            checked={isTicked.has(index)}
            onChange={event => onChange(problemRef, index, event.target.checked)}
          >
            {measures[index]}{' '}
            {scores.has(index) && (
              <Typography.Text type="secondary" className="small-note">
                {t.drafts.links.score} {(scores.get(index) ?? 0).toFixed(2)}
              </Typography.Text>
            )}
          </Checkbox>
        </div>
      ))}
      <Select<number | null>
        size="small"
        aria-label={`${problemRef} ${t.drafts.links.more}`}
        placeholder={t.drafts.links.more}
        value={null}
        onOpenChange={setIsOpen}
        // A thousand names for each of a thousand problems are made only where somebody looks.
        options={
          isOpen
            ? measures
                .map((label, value) => ({ value, label }))
                .filter(option => !listed.includes(option.value))
            : []
        }
        onChange={index => index !== null && onChange(problemRef, index, true)}
        style={{ width: 260, maxWidth: '100%', marginTop: 4 }}
      />
    </fieldset>
  );
});
ProblemLinks.displayName = 'ProblemLinks';
