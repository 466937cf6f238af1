import { endOf, type Instant } from '../domain/calendar/civil-date';
import { CaseDraft } from '../domain/case/case-draft';
import { leadsOf } from '../domain/case/state';
import { isFile } from '../domain/kinds';
import { derive } from '../domain/explain/derive';
import type { Book } from './book';

/** Once, when the campaign's own date has passed: what is not closed is reported to leadership; no rung follows. */
export const reportUnclosed = async (book: Book, campaignId: string, atLeast?: Instant): Promise<void> => {
  const dockets = await book.hold(await book.store.unclosedCases(campaignId));
  const facts = await book.open(campaignId, atLeast);
  const dueOn = facts.timetable.completionDueOn;
  if (facts.now < endOf(dueOn) || !(await book.store.claimUnclosedReport(campaignId))) return;
  const open = dockets.filter(({ state }) => state.kind === 'case' && state.status !== 'closed');
  const leads = open.flatMap(({ state }) => (isFile(state) ? leadsOf(state) : []));
  const names = await book.store.unitNames([...new Set(leads)]);
  for (const docket of open) {
    if (!isFile(docket.state)) continue;
    const units = leadsOf(docket.state).map(id => names.get(id) ?? id);
    const draft = new CaseDraft(docket.state);
    draft.emit({ type: 'unclosed-reported', at: facts.now, by: null, dueOn });
    draft.notify({
      kind: 'unclosed',
      audience: { to: 'leaders' },
      urgency: 'red-list',
      why: [derive({ code: 'unclosed', on: dueOn }, '整改方案')],
      facts: { title: docket.state.title, dueOn, units: units.join('、') },
    });
    book.save(docket, draft.done());
  }
};
