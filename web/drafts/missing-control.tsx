import type { MissingView } from '../../api/contracts/answers';
import { useText } from '../i18n/use-text';
import { DeadlineControl } from './deadline-control';
import { LeadControl } from './lead-control';
import { ListControl } from './list-control';
import { MilestoneControl } from './milestone-control';
import { NobodyControl } from './nobody-control';
import { DateControl } from './date-control';
import { UnitControl } from './unit-control';
import { useDraftTools } from './draft-context';

/** The control that answers one question of the list; links are answered in their own panel. */
export const MissingControl = ({ missing }: { missing: MissingView }) => {
  const t = useText();
  const { change } = useDraftTools();
  const { about } = missing;
  switch (missing.code) {
    case 'UNIT_UNKNOWN':
    case 'UNIT_COLLECTIVE':
    case 'UNIT_AMBIGUOUS':
    case 'UNIT_CLOSED':
      return about.name === undefined ? null : (
        <UnitControl name={about.name} proposals={missing.proposals} />
      );
    case 'UNIT_LIST_OPEN_ENDED':
      return about.assignment === undefined ? null : <ListControl assignment={about.assignment} />;
    case 'LEAD_MISSING':
      return about.assignment === undefined ? null : (
        <LeadControl assignment={about.assignment} proposals={missing.proposals} />
      );
    case 'MILESTONE_AFTER_DEADLINE':
      return <MilestoneControl about={about} choices={['follow-up', 'keep', 'drop']} />;
    case 'DEADLINE_MISSING':
    case 'DEADLINE_UNRESOLVED':
    case 'DEADLINE_PASSED':
      if (about.assignment === undefined) return null;
      return about.milestone === undefined ? (
        <DeadlineControl assignment={about.assignment} />
      ) : (
        <MilestoneControl about={about} choices={['drop']} />
      );
    case 'UNIT_HAS_NOBODY':
      return about.unitId === undefined ? null : <NobodyControl unitId={about.unitId} />;
    case 'TIMETABLE_INCOMPLETE':
      return (
        <DateControl
          label={missing.message}
          proposal={missing.proposals[0]}
          onTake={on =>
            change(answers => ({ ...answers, timetable: { ...answers.timetable, [about.field ?? '']: on } }))
          }
        />
      );
    case 'ISSUE_DATE_MISSING':
      return (
        <DateControl
          label={t.drafts.timetable.issuedOn}
          proposal={missing.proposals[0]}
          onTake={on => change(answers => ({ ...answers, issuedOn: on }))}
        />
      );
    case 'LINKS_UNCONFIRMED':
    case 'PROBLEM_UNASSIGNED':
    case 'MAJOR_UNKNOWN':
    case 'ASSIGNMENT_UNLINKED':
      return <a href={about.ref === undefined ? '#links' : `#problem-${about.ref}`}>{t.drafts.go}</a>;
  }
};
