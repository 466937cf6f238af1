import { at } from '../../domain/calendar/civil-date';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import type { Reader, StandInOfReader } from '../../record/audience';
import { noticeRows } from '../../record/notice-rows';
import { caseOf } from '../domain/support/case-file';
import { factsAt } from '../domain/support/facts';

const reader = (id: string, unitId: string, role: string, standIns: StandInOfReader[] = []): Reader => ({
  id,
  name: id,
  unitId,
  roles: [role],
  unitName: unitId,
  email: `${id}@example.test`,
  standIns,
});
const by = (personId: string, firstOn = '2018-05-14', lastOn = '2018-05-18'): StandInOfReader => ({
  personId,
  firstOn,
  lastOn,
});
const notice = (to: 'liaison' | 'head', urgency: NoticeIntent['urgency'] = 'digest'): NoticeIntent => ({
  kind: 'plan-approved',
  audience: { to, unitId: 'A' },
  urgency,
  why: [{ text: '方案已审核通过', cites: 'practice:review-of-submissions' }],
  facts: { title: '问题' },
});

/** Who is told, at 10:00 of a day by the sending time that follows, and how many reasons each is given. */
const told = (day: string, readers: Reader[], notices = [notice('liaison')]): [string | null, number][] => {
  const facts = {
    ...factsAt(at(day, '10:00')),
    campaign: { id: 'c', title: '行动', clock: 'real' as const },
  };
  return noticeRows([{ state: caseOf().state, notices }], readers, new Map(), facts).map(one => [
    one.personId,
    one.payload.why.length,
  ]);
};

it('tells the stand-in as well, who is told why', () => {
  expect(told('2018-05-15', [reader('a', 'A', 'liaison', [by('z')])])).toEqual([
    ['a', 1],
    ['z', 2],
  ]);
  const facts = {
    ...factsAt(at('2018-05-15', '10:00')),
    campaign: { id: 'c', title: '行动', clock: 'real' as const },
  };
  const [, row] = noticeRows(
    [{ state: caseOf().state, notices: [notice('liaison')] }],
    [reader('a', 'A', 'liaison', [by('z')])],
    new Map(),
    facts,
  );
  expect(row?.payload.why[1]).toMatchObject({
    text: 'a于 2018-05-14 至 2018-05-18(含)由您代理',
    cites: 'practice:stand-in',
    rule: { code: 'stands-in' },
  });
});

// By hand: what is queued on Friday 11 May at 10:00 is sent on Monday the 14th, on Friday the 18th on the 21st.
it.each([
  ['2018-05-10', ['a']],
  ['2018-05-11', ['a', 'z']],
  ['2018-05-17', ['a', 'z']],
  ['2018-05-18', ['a']],
])('counts the day of sending: queued on %s, it goes to %j', (day, people) => {
  expect(told(day, [reader('a', 'A', 'liaison', [by('z')])]).map(([id]) => id)).toEqual(people);
});

it('tells nobody twice, and who is told himself is told as himself', () => {
  const both = [reader('a', 'A', 'liaison', [by('b')]), reader('b', 'A', 'head')];
  expect(told('2018-05-15', both)).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(told('2018-05-15', both, [notice('liaison'), notice('head')])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  const shared = [reader('a', 'A', 'liaison', [by('z')]), reader('c', 'A', 'liaison', [by('z')])];
  expect(told('2018-05-15', shared).map(([id]) => id)).toEqual(['a', 'c', 'z']);
});

it('makes no chain: the stand-in of a stand-in is not told', () => {
  const chain = [reader('a', 'A', 'liaison', [by('z')]), reader('z', 'Z', 'liaison', [by('y')])];
  expect(told('2018-05-15', chain).map(([id]) => id)).toEqual(['a', 'z']);
});
