import { LaunchPanel } from './launch-panel';
import { LinksPanel } from './links-panel';
import { PolicyPanel } from './policy-panel';
import { QuestionsStep } from './questions-step';
import { ReadStep } from './read-step';
import { RehearseStep } from './rehearse-step';
import { TimetablePanel } from './timetable-panel';
import { SourceOfProblems } from './source-of-problems';
import { UnitsStep } from './units-step';
import { useDraftTools } from './draft-context';
import type { DraftStep } from './draft-steps';
import type { LookedAt } from './looked-at';

interface Props {
  step: DraftStep;
  looked: LookedAt | null;
  onLook: (at: LookedAt) => void;
}

/** What a step shows beside the source. */
export const StepView = ({ step, looked, onLook }: Props) => {
  const { draft } = useDraftTools();
  switch (step) {
    case 'read':
      return <ReadStep />;
    case 'questions':
      return <QuestionsStep looked={looked} onLook={onLook} />;
    case 'links':
      return <LinksPanel key={draft.answers.links === null ? 'proposed' : 'confirmed'} />;
    case 'units':
      return <UnitsStep />;
    case 'timetable':
      return (
        <>
          <PolicyPanel />
          <SourceOfProblems />
          <TimetablePanel />
        </>
      );
    case 'rehearse':
      return <RehearseStep />;
    case 'launch':
      return <LaunchPanel />;
  }
};
