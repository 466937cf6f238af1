import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { AssignmentPanel } from './assignment-panel';
import { useDraftTools } from './draft-context';

/** 读入: how much was read, from which file, entry by entry. */
export const ReadStep = () => {
  const t = useText();
  const { draft } = useDraftTools();
  const { categories, measures, assignments } = draft.plan;
  const problems = categories.reduce((sum, category) => sum + category.problems.length, 0);
  return (
    <>
      <section className="panel" aria-label={t.questions.step.read}>
        <h2>{t.questions.step.read}</h2>
        <p>{t.drafts.counts(categories.length, problems, measures.length, assignments.length)}</p>
        <Link to="/import">{t.questions.otherFile}</Link>
      </section>
      <AssignmentPanel />
    </>
  );
};
