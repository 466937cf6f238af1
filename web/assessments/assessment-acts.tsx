import { Button } from 'antd';
import { Link } from 'react-router';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useText } from '../i18n/use-text';
import type { Pending } from './plain-act';

/** What is done with the cycle as a whole, in the order of its life; the end of it last. */
const whole = ['complete-data', 'submit-report', 'deliberate', 'approve', 'circulate', 'end'] as const;

/** The cycle's own acts, as far as the reader may do them now; first what a subject or the third party owes. */
export const AssessmentActs = ({ view, onAct }: { view: AssessmentView; onAct: (act: Pending) => void }) => {
  const t = useText();
  const may = whole.filter(one => view.abilities.includes(one));
  const owes =
    view.part !== 'office' &&
    (view.abilities.includes('submit-summary') || view.abilities.includes('submit-evaluation'));
  if (may.length === 0 && !owes) return null;
  return (
    <div className="assessment-acts below-12" role="group" aria-label={t.shell.actions}>
      {owes && view.abilities.includes('submit-summary') && (
        <Button type="primary" onClick={() => onAct({ kind: 'submit-summary' })}>
          {t.names.assessmentCommand['submit-summary']}
        </Button>
      )}
      {owes && view.abilities.includes('submit-evaluation') && (
        <Link to="?tab=subjects">{t.names.assessmentCommand['submit-evaluation']}</Link>
      )}
      {may.map((kind, index) => (
        <Button
          key={kind}
          type={index === 0 && kind !== 'end' ? 'primary' : 'default'}
          onClick={() => onAct({ kind })}
        >
          {t.names.assessmentCommand[kind]}
        </Button>
      ))}
    </div>
  );
};
