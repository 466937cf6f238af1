import { Link } from 'react-router';
import type { FilledField, FilledProblem } from '../../../domain/compile/filled';
import { useText } from '../../i18n/use-text';
import { pathOfDocket } from '../../parts/paths';
import { useEditing } from './editing';
import { Fields } from './fields';
import { answerName } from './names';

interface Props {
  problem: FilledProblem;
  fields: readonly FilledField[];
  /** Many problems, and nothing of this one to be typed: it is there to be unfolded. */
  isFolded: boolean;
}

/** What a part says of one problem: recorded and typed, under its number and its title. */
export const ProblemFields = ({ problem, fields, isFolded }: Props) => {
  const t = useText();
  const { gaps } = useEditing();
  const { docketId, ref, title, standing } = problem;
  const missing = fields.filter(one =>
    gaps.some(gap => gap.at === answerName(one.docketId, one.field.id)),
  ).length;
  const recorded = fields.filter(one => one.field.from !== 'unit' && one.value !== null).length;
  return (
    <details className="doc-problem" open={!isFolded}>
      <summary>
        <span className="doc-ref">{ref}</span> <span className="doc-title">{title}</span>{' '}
        <span className="doc-standing">
          {t.names.problemStanding[standing]}
          {recorded > 0 && ` · ${t.documents.recordedCount(recorded)}`}
        </span>
        {missing > 0 && <span className="doc-state is-missing">{t.documents.missing(missing)}</span>}
      </summary>
      <Fields fields={fields} problemRef={ref} />
      <p className="doc-to-case">
        <Link to={pathOfDocket({ id: docketId, kind: 'case' })}>{t.documents.toCase(ref)}</Link>
      </p>
    </details>
  );
};
