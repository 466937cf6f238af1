import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentView } from '../../api/contracts/assessments';
import { HandedInFiles } from '../files/handed-in-files';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import type { Pending } from './plain-act';
import { SubmitEvaluation } from './submit-evaluation';

/** 第三方: who it is, what it handed in, which of its figures are still missing. */
export const ThirdPartyPanel = ({ view, onAct }: { view: AssessmentView; onAct: (act: Pending) => void }) => {
  const t = useText();
  const words = t.assessments.thirdParty;
  const [isOpen, setIsOpen] = useState(false);
  const { thirdParty, evaluation } = view;
  const missing = view.missing.filter(one => one.method === 'third-party').length;
  return (
    <section className="panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{thirdParty ? thirdParty.unit.name : words.none}</p>
      {evaluation && (
        <dl className="row-facts">
          <dt>{words.evaluation}</dt>
          <dd>
            <Moment at={evaluation.at} /> {evaluation.by?.name}
          </dd>
          <dt>{words.methods}</dt>
          <dd>{evaluation.methods.join(t.shell.comma)}</dd>
          <dt>{words.sampleFrame}</dt>
          <dd>{evaluation.sampleFrame}</dd>
          <dt>{words.strata}</dt>
          <dd>{evaluation.strata.map(one => `${one.name} ${one.n}`).join(t.shell.comma)}</dd>
        </dl>
      )}
      {evaluation && <HandedInFiles ids={evaluation.files.map(one => one.id)} files={evaluation.files} />}
      {missing > 0 && (
        <p className="targets-note">
          {words.figuresMissing(missing)}{' '}
          <Link to={`/figures?campaign=${encodeURIComponent(view.id)}`}>{words.toImport}</Link>
        </p>
      )}
      <div className="assessment-acts">
        {view.abilities.includes('name-third-party') && (
          <Button onClick={() => onAct({ kind: 'name-third-party' })}>
            {t.names.assessmentCommand['name-third-party']}
          </Button>
        )}
        {view.abilities.includes('submit-evaluation') && (
          <Button type="primary" onClick={() => setIsOpen(true)}>
            {t.names.assessmentCommand['submit-evaluation']}
          </Button>
        )}
      </div>
      {isOpen && <SubmitEvaluation view={view} onClose={() => setIsOpen(false)} />}
    </section>
  );
};
