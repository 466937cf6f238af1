import type { AssessmentStepView, AssessmentView } from '../../api/contracts/assessments';
import { useLanguage, useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { StepLanes } from '../parts/step-lanes';
import { UnitNames } from '../parts/unit-names';
import { useLanes } from './use-lanes';

const Row = ({ step }: { step: AssessmentStepView }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.steps;
  return (
    <tr>
      <th scope="row">
        {step.name[language]} <span className="targets-note">{step.cite}</span>
      </th>
      <td data-label={words.columns.status}>{t.names.stepStatus[step.status]}</td>
      <td data-label={words.columns.due}>
        {step.due ? (
          <DeadlineText
            on={step.due.on}
            why={step.due.derivation}
            provisional={step.due.provisionalYears}
            isOverdue={step.isOverdue}
          />
        ) : (
          '—'
        )}
      </td>
      <td data-label={words.columns.done}>
        {step.doneBy.length > 0 ? <UnitNames names={step.doneBy.map(one => one.name)} /> : '—'}
      </td>
      <td data-label={words.columns.waits}>
        {step.waitsFor.map(one => one.says[language]).join(t.shell.comma) || '—'}
      </td>
    </tr>
  );
};

/** 五步: where the cycle stands, who waits for whom, in a sentence, on a line of days and as a table with the reasons of the dates. */
export const StepsPanel = ({ view }: { view: AssessmentView }) => {
  const t = useText();
  const words = t.assessments.steps;
  const { at, waits, lanes } = useLanes(view);
  return (
    <section className="panel steps-panel" aria-label={words.title}>
      <header>
        <h2>{at}</h2>
        {waits !== '' && <span>{waits}</span>}
      </header>
      <StepLanes
        label={words.title}
        line={{ from: view.startsOn, to: view.endsOn }}
        today={view.now.slice(0, 10)}
        lanes={lanes}
      />
      <details className="steps-table">
        <summary>{words.asTable}</summary>
        <table className="target-rows">
          <thead>
            <tr>
              <th scope="col">{words.columns.step}</th>
              <th scope="col">{words.columns.status}</th>
              <th scope="col">{words.columns.due}</th>
              <th scope="col">{words.columns.done}</th>
              <th scope="col">{words.columns.waits}</th>
            </tr>
          </thead>
          <tbody>
            {view.steps.map(step => (
              <Row key={step.step} step={step} />
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
