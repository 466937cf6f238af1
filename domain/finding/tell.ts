import { dateOf } from '../calendar/civil-date';
import { contestPeriod } from '../docket/contest-period';
import { peopleOf } from '../docket/decider';
import type { Facts } from '../docket/draft';
import type { Audience, NoticeIntent } from '../docket/notice-intent';
import { derive } from '../explain/derive';
import { findingDecider } from './finding-decider';
import { reviewsFinding } from './review';
import type { FindingState } from './state';

type UnitsOwn = 'liaison' | 'head';

/** What is decided about a unit is heard by whoever acts for it and by who answers for it. */
const toUnit = (say: (to: UnitsOwn) => NoticeIntent): NoticeIntent[] => [say('liaison'), say('head')];

const citeOf = ({ cite }: FindingState): string => cite ?? 'practice:finding';

/** The office that decides is told of what was put on record. */
export const tellDecider = (state: FindingState, facts: Facts): NoticeIntent => {
  const obligation = state.obligations.find(one => one.kind === 'finding-decision');
  return {
    kind: 'finding-raised',
    audience: peopleOf(findingDecider(state, facts), facts.offices),
    urgency: 'digest',
    unitId: state.subjectId,
    ...(obligation && { obligationId: obligation.id }),
    why: [derive({ code: 'finding-raised' }, citeOf(state)), ...(obligation?.derivation ?? [])],
    facts: { title: state.title, organ: state.source.organ, dueOn: obligation?.dueOn ?? '' },
  };
};

/** The unit is told, its liaison and its head, with the reason and until when it may contest it (政府督查工作条例 17). */
export const tellUnit = (state: FindingState, reason: string, facts: Facts): NoticeIntent[] => {
  const until = contestPeriod(facts, 'askDays', dateOf(facts.now));
  return toUnit(to => ({
    kind: 'finding-established',
    audience: { to, unitId: state.subjectId },
    urgency: 'own',
    why: [derive({ code: 'finding-established' }, citeOf(state)), ...until.derivation],
    facts: { title: state.title, organ: state.source.organ, reason, contestUntil: until.on },
  }));
};

/** Who reviews is told of the contest. */
export const tellReviewer = (state: FindingState, facts: Facts): NoticeIntent => {
  const owedBy = reviewsFinding(state, facts.offices);
  const audience: Audience =
    owedBy === facts.offices.leadership ? { to: 'leaders' } : peopleOf(owedBy, facts.offices);
  const obligation = state.obligations.find(one => one.kind === 'contest-decision');
  return {
    kind: 'finding-contested',
    audience,
    urgency: 'digest',
    unitId: state.subjectId,
    ...(obligation && { obligationId: obligation.id }),
    why: state.contest?.due.derivation ?? [],
    facts: {
      title: state.title,
      reason: state.contest?.reason ?? '',
      dueOn: state.contest?.due.on ?? '',
    },
  };
};

/** The unit is told what the review came to. */
export const tellReviewed = (
  state: FindingState,
  { isUpheld, reason }: { isUpheld: boolean; reason: string },
): NoticeIntent[] =>
  toUnit(to => ({
    kind: 'finding-reviewed',
    audience: { to, unitId: state.subjectId },
    urgency: 'own',
    why: state.contest?.due.derivation ?? [],
    facts: { title: state.title, review: isUpheld ? 'upheld' : 'taken-back', reason },
  }));
