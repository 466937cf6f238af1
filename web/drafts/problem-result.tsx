import { useMemo } from 'react';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { linksByProblem, measureNames, problemRows, proposedLinks } from './link';
import type { LookedAt } from './looked-at';

interface Props {
  problemRef: string;
  onLook: (at: LookedAt) => void;
}

/** What was read of a problem, and which entries answer it. */
export const ProblemResult = ({ problemRef, onLook }: Props) => {
  const t = useText();
  const { draft, show } = useDraftTools();
  const words = t.questions.result;
  const problem = useMemo(
    () => problemRows(draft.plan).find(one => one.ref === problemRef)?.problem,
    [draft.plan, problemRef],
  );
  const links = useMemo(() => linksByProblem(draft.answers.links ?? proposedLinks(draft)), [draft]);
  const measures = useMemo(() => measureNames(draft.plan), [draft.plan]);
  if (!problem) return null;
  const own = links.get(problemRef) ?? [];
  return (
    <dl className="result-lines">
      <div className="result-line">
        <dt>{words.problem}</dt>
        <dd>{problem.text}</dd>
      </div>
      <div className="result-line">
        <dt>{words.answeredBy}</dt>
        <dd>
          {own.length === 0 && <span className="plain-note">{t.drafts.links.none}</span>}
          {own.map(({ assignment }) => (
            <button
              key={assignment}
              type="button"
              className="link-chip"
              onClick={() => {
                const entry = draft.plan.assignments[assignment];
                onLook({ kind: 'assignment', index: assignment });
                if (entry) show(entry.source);
              }}
            >
              {measures[assignment]}
            </button>
          ))}
        </dd>
      </div>
    </dl>
  );
};
