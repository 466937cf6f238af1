import { at } from '../../domain/calendar/civil-date';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import { draftLetter } from '../../domain/letter/draft-letter';
import { noticeRows, unitsNamed } from '../../record/notice-rows';
import type { Reader } from '../../record/audience';
import type { Role } from '../../domain/codes/roles';
import { caseOf } from '../domain/support/case-file';
import { factsAt } from '../domain/support/facts';

const reader = (id: string, unitId: string, role: Role): Reader => ({
  id,
  name: id,
  unitId,
  unitName: `名-${unitId}`,
  roles: [role],
  email: null,
  standIns: [],
});
const leader = reader('l', 'leadership', 'leader');
const supervisor = reader('s', 'supervision', 'supervisor');
const facts = {
  ...factsAt(at('2018-05-22', '00:00')),
  campaign: { id: 'c', title: '行动', clock: 'real' as const },
};
const names = (ids: string[]) => new Map(ids.map(id => [id, `名-${id}`]));

const { state } = caseOf();
const plan = state.obligations.find(one => one.kind === 'plan')!;
const proposed: NoticeIntent = {
  kind: 'proposal-opened',
  audience: { to: 'leaders' },
  urgency: 'own',
  obligationId: plan.id,
  rung: 'propose-interview',
  why: [],
  facts: { what: plan.what },
};

it('names the unit that owes it to leadership, of which nobody is told', () => {
  const all = [{ state, notices: [proposed] }];
  expect(unitsNamed(all)).toEqual([plan.owedBy]);
  const [row] = noticeRows(all, [leader], names(unitsNamed(all)), facts);
  expect(row?.payload).toMatchObject({ unitName: `名-${plan.owedBy}`, audience: 'leaders' });
});

it('leads whoever decides to the proposal that the rung opened', () => {
  const notices = [{ ...proposed, proceedingId: 'c:interview:A:2018-05-22' }];
  const [row] = noticeRows([{ state, notices }], [leader], new Map(), facts);
  expect(row?.proceedingId).toBe('c:interview:A:2018-05-22');
  expect(row?.payload.path).toBe('/proceedings/c%3Ainterview%3AA%3A2018-05-22');
});

it('tells the office to whom the letter is that it has to handle', () => {
  const letter = draftLetter(
    {
      id: 'letter',
      campaignId: 'c',
      kind: 'supervision-letter',
      toUnitId: 'A',
      fromUnitId: 'supervision',
      proceedingId: null,
      title: '督办函',
      blocks: [],
      items: [],
    },
    facts,
  );
  const all = [letter];
  const [row] = noticeRows(all, [supervisor], names(unitsNamed(all)), facts);
  expect(row?.payload).toMatchObject({ title: '督办函(致名-A)', unitName: '名-A', audience: 'supervisors' });
});
