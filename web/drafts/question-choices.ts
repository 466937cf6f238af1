import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Text } from '../i18n/zh';
import type { Choice } from './choice';
import { confirmChoices, labelChoices, lostChoices } from './reading-choices';
import { dayChoices, deadlineChoices, milestoneChoices } from './date-choices';
import { stepFor } from './draft-steps';
import { leadChoices, listChoices, nameChoices } from './unit-choices';

const stepChoice = ({ code, about }: MissingView, t: Text): Choice[] => {
  const step = stepFor(code);
  if (step === null) return [];
  const at = about.ref === undefined ? {} : { at: `problem-${about.ref}` };
  return [{ id: 'step', title: t.questions.row.goTo(t.questions.step[step]), goes: { step, ...at } }];
};

/** The answers that a question can have, the likeliest first. */
export const choicesOf = (missing: MissingView, draft: DraftView, t: Text): Choice[] => {
  const { about, proposals } = missing;
  const { assignment } = about;
  if (missing.canConfirm) return confirmChoices(missing, t);
  switch (missing.code) {
    case 'UNIT_UNKNOWN':
    case 'UNIT_COLLECTIVE':
    case 'UNIT_AMBIGUOUS':
    case 'UNIT_CLOSED':
      return about.name === undefined ? [] : nameChoices(about.name, proposals, draft, t);
    case 'UNIT_LIST_OPEN_ENDED':
      return assignment === undefined ? [] : listChoices(assignment, draft, t);
    case 'LEAD_MISSING':
      return assignment === undefined ? [] : leadChoices(assignment, missing, draft, t);
    case 'MILESTONE_AFTER_DEADLINE':
      return milestoneChoices(missing, ['follow-up', 'keep', 'drop'], t);
    case 'DEADLINE_MISSING':
    case 'DEADLINE_UNRESOLVED':
    case 'DEADLINE_PASSED':
      if (about.milestone !== undefined) return milestoneChoices(missing, ['drop'], t);
      return assignment === undefined ? [] : deadlineChoices(assignment, proposals, t);
    case 'UNIT_HAS_NOBODY':
      if (about.unitId === undefined) return [];
      return [
        { id: 'person', title: t.questions.row.nobody, makes: { what: 'person', unitId: about.unitId } },
      ];
    case 'TIMETABLE_INCOMPLETE':
      return dayChoices(
        missing,
        on => answers => ({ ...answers, timetable: { ...answers.timetable, [about.field ?? '']: on } }),
        t,
      );
    case 'ISSUE_DATE_MISSING':
      return dayChoices(missing, on => answers => ({ ...answers, issuedOn: on }), t);
    case 'LINKS_UNCONFIRMED':
    case 'PROBLEM_UNASSIGNED':
    case 'MAJOR_UNKNOWN':
    case 'ASSIGNMENT_UNLINKED':
      return stepChoice(missing, t);
    case 'LABEL_UNKNOWN':
      return about.label === undefined ? [] : labelChoices(about.label, proposals, t);
    case 'ANSWER_LOST':
      return lostChoices(missing, t);
    case 'ASSIGNMENT_MISSING':
    case 'DEADLINE_BEFORE_ISSUE':
    case 'DEADLINE_DOUBTFUL':
    case 'DOCUMENT_TASKS':
    case 'NUMBERING_UNCLEAR':
    case 'NUMBERS_CONTRADICT':
    case 'PROBLEM_DONE':
    case 'PROBLEM_MISSING':
    case 'READING_KEPT':
    case 'TEXT_UNCLEAR':
      return confirmChoices(missing, t);
  }
};
