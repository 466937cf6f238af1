import { dateOf } from '../../calendar/civil-date';
import { DomainError } from '../../domain-error';
import { isExact } from '../../exact/is-exact';
import { assertIndicator, assertNotOwn, assertSubject, assertText } from './asserts';
import type { Definition } from './definition';

/**
 * 登记事件: a complaint upheld, something forbidden, a falsified exit. Of facts since the scheme is in force, and until the report
 * is submitted; what comes later waits for the next cycle.
 */
export const recordEvent: Definition<'record-event'> = {
  code: 'record-event',
  who: 'run-assessment',
  in: ['planned', 'running'],
  decide: (context, { event }) => {
    const { draft, by, facts } = context;
    const { subjectId, indicator, forbidden, on, says, points } = event;
    const { state } = draft;
    assertSubject(state, subjectId);
    assertNotOwn(context, [subjectId]);
    assertText(says);
    if (indicator !== null) assertIndicator(state, indicator);
    if (forbidden !== null && !state.scheme.forbidden.some(one => one.id === forbidden))
      throw new DomainError('FORBIDDEN_ACT_UNKNOWN', { id: forbidden });
    if (points !== null && !isExact(points.replace(/^[+-]/, '')))
      throw new DomainError('TARGET_UNFIT', { subjectId, indicator: indicator ?? '', value: points });
    const today = dateOf(facts.now);
    const from = state.scheme.document.inForceFrom;
    const to = today < state.endsOn ? today : state.endsOn;
    if (on > to || (from !== null && on < from)) throw new DomainError('EVENT_OUTSIDE_CYCLE', { on, to });
    const id = `${state.id}:event:${String(state.events.length + 1)}`;
    draft.emit({ type: 'assessed-event-recorded', at: facts.now, by, event: { ...event, id } });
  },
};
