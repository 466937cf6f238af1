import { dateOf, type CivilDate } from '../../calendar/civil-date';
import { owe } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import { derive } from '../../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../../ladder/dates';
import { demand, type Definition, type ProceedingContext } from './definition';

export interface Hold {
  kind: 'hold';
  statement: string;
  commitment: string;
  /** Agreed upon; by the policy's period without it. */
  newDeadlineOn?: CivilDate;
  place?: string;
}

const newDeadline = ({ facts }: ProceedingContext, agreed: CivilDate | undefined): DerivedDate => {
  const day = dateOf(facts.now);
  if (agreed && agreed <= day)
    throw new DomainError('DUE_IN_PAST', { what: 'new-deadline', newDeadlineOn: agreed });
  const byPolicy = policyPeriodEnd(facts.policy.newDeadline, day, 'interview-held', facts);
  return agreed && agreed !== byPolicy.on
    ? { on: agreed, derivation: [derive({ code: 'agreed-at-interview', on: agreed }, '约谈纪要')] }
    : byPolicy;
};

/** 约谈: held today. It sets the new deadline, and the unit owes its written feedback from here. */
export const hold: Definition<Hold> = {
  code: 'hold',
  who: 'conduct-proceedings',
  in: { interview: ['noticed'] },
  decide: (context, { statement, commitment, newDeadlineOn, place }) => {
    const { draft, by, facts } = context;
    const period = facts.policy.feedback;
    draft.emit({
      type: 'held',
      at: facts.now,
      by,
      place: place ?? facts.policy.interview.place,
      newDeadline: newDeadline(context, newDeadlineOn),
      feedbackDue: policyPeriodEnd(period, dateOf(facts.now), 'interview-held', facts),
      statement: demand(statement, 'statement'),
      commitment,
    });
    const owedBy = draft.state.unitId;
    owe(
      draft,
      { kind: 'feedback', owedBy, what: '约谈书面反馈', period, event: 'interview-held' },
      facts,
      by,
    );
  },
};
