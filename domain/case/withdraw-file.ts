import { assertDecides, type Context } from './context';
import { endDocket, meetOpen } from '../docket/office-docket';
import { derive } from '../explain/derive';

/**
 * 撤销 of a unit's own file: the unit is no more, or should never have had one. Nothing is owed in it any more.
 *
 * @throws DomainError `OWN_WORK`
 */
export const withdrawFile = (context: Context, unitId: string, reason: string): void => {
  const { draft, facts, by } = context;
  assertDecides(context, unitId);
  // That was what an office owed about a unit that is no more (撤并承接).
  meetOpen(draft, 'succession', by, facts);
  endDocket(draft, reason, by, facts);
  draft.notify({
    kind: 'closed',
    audience: { to: 'liaison', unitId },
    urgency: 'digest',
    why: [derive({ code: 'closing-procedure' }, 'practice:closed')],
    facts: { title: draft.state.title, outcome: 'withdrawn', reason },
  });
};
