import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { draftSteps, openIn, type DraftStep } from './draft-steps';
import './steps-bar.css';

/** From the text to the campaign: each step leads to its view and says what is left to do in it. */
export const StepsBar = ({ at, answered }: { at: DraftStep; answered: number }) => {
  const t = useText();
  const { draft } = useDraftTools();
  const words = t.questions;
  return (
    <nav className="draft-steps" aria-label={words.steps}>
      <ol>
        {draftSteps.map((step, index) => {
          const open = openIn(step, draft);
          const isDone = open === 0;
          return (
            <li key={step}>
              <Link
                to={{ search: `?step=${step}` }}
                aria-current={step === at ? 'step' : undefined}
                className={isDone ? 'is-done' : ''}
              >
                <span className="step-number" aria-hidden="true">
                  {isDone ? '✓' : index + 1}
                </span>
                <span className="step-name">{words.step[step]}</span>
                {step === 'questions' && (
                  <span className="step-count" aria-hidden="true">
                    {words.answeredOf(answered, answered + draft.missing.length)}
                  </span>
                )}
                <span className="for-readers">{isDone ? words.stepDone : words.stepOpen(open)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
