import type { AssessmentView } from '../../api/contracts/assessments';
import type { Pending } from './plain-act';
import { SubjectPanel } from './subject-panel';
import { ThirdPartyPanel } from './third-party-panel';

/** 被考核单位: each with its targets, summary, feedback, results; before them the third party. */
export const SubjectsTab = ({ view, onAct }: { view: AssessmentView; onAct: (act: Pending) => void }) => (
  <>
    <ThirdPartyPanel view={view} onAct={onAct} />
    <div className="subject-cards">
      {view.subjectList.map(one => (
        <SubjectPanel key={one.unit.id} view={view} subject={one} onAct={onAct} />
      ))}
    </div>
  </>
);
