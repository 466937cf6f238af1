import type { AssessmentView } from '../../api/contracts/assessments';
import type { Pending } from './plain-act';
import { SubjectPanel } from './subject-panel';
import { ThirdPartyPanel } from './third-party-panel';

/** 被考核单位: each with its targets, summary, feedback, results; beside them the third party. */
export const SubjectsTab = ({ view, onAct }: { view: AssessmentView; onAct: (act: Pending) => void }) => (
  <div className="assessment-columns">
    <div className="assessment">
      {view.subjectList.map(one => (
        <SubjectPanel key={one.unit.id} view={view} subject={one} onAct={onAct} />
      ))}
    </div>
    <ThirdPartyPanel view={view} onAct={onAct} />
  </div>
);
