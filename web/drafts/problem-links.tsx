import { Checkbox, Select, Typography } from 'antd';
import type { DraftView } from '../../api/contracts/campaigns';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { SeeSource } from './see-source';
import type { Link } from './link';

interface Props {
  problemRef: string;
  problem: DraftView['plan']['categories'][number]['problems'][number];
  links: Link[];
  onChange: (links: Link[]) => void;
}

/** So many proposals are shown beside what is ticked; the others can be chosen from the list. */
const shown = 3;

/** One problem with the measures proposed for it, best first. */
export const ProblemLinks = ({ problemRef, problem, links, onChange }: Props) => {
  const t = useText();
  const { draft } = useDraftTools();
  const scores = new Map(
    draft.proposedLinks.filter(link => link.ref === problemRef).map(link => [link.assignment, link.score]),
  );
  const ticked = links.filter(link => link.ref === problemRef).map(link => link.assignment);
  const listed = [...new Set([...[...scores.keys()].slice(0, shown), ...ticked])].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
  );
  const nameOf = (index: number): string => {
    const assignment = draft.plan.assignments[index];
    const measure = draft.plan.measures.find(one => one.ordinal === assignment?.measureOrdinal);
    return `${assignment?.label ?? index} ${measure?.title ?? assignment?.text.slice(0, 24) ?? ''}`;
  };
  const set = (assignment: number, isLinked: boolean): void =>
    onChange(
      isLinked
        ? [...links, { ref: problemRef, assignment }]
        : links.filter(link => link.ref !== problemRef || link.assignment !== assignment),
    );
  return (
    <fieldset id={`problem-${problemRef}`} className="problem-links">
      <legend>
        <strong>{problemRef}</strong> <SeeSource span={problem.source} about={problemRef} />
      </legend>
      <Typography.Paragraph className="clamped" style={{ marginBottom: 4 }}>
        {problem.text}
      </Typography.Paragraph>
      {ticked.length === 0 && <Typography.Text type="danger">{t.drafts.links.none}</Typography.Text>}
      {listed.map(index => (
        <div key={index}>
          <Checkbox checked={ticked.includes(index)} onChange={event => set(index, event.target.checked)}>
            {nameOf(index)}{' '}
            {scores.has(index) && (
              <Typography.Text type="secondary" style={{ fontSize: 12 }}>
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
        options={draft.plan.assignments
          .map((_, index) => ({ value: index, label: nameOf(index) }))
          .filter(option => !listed.includes(option.value))}
        onChange={index => index !== null && set(index, true)}
        style={{ width: 260, maxWidth: '100%', marginTop: 4 }}
      />
    </fieldset>
  );
};
