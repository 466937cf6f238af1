import { at } from '../../domain/calendar/civil-date';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import type { Reader } from '../../record/audience';
import { noticeRows } from '../../record/notice-rows';
import { passOn, type LeavingNotice } from '../../record/pass-on';
import { caseOf } from '../domain/support/case-file';
import { factsAt } from '../domain/support/facts';

const reader = (id: string, roles: string[], changed: Partial<Reader> = {}): Reader => ({
  id,
  name: id,
  unitId: 'A',
  roles,
  unitName: '甲局',
  email: `${id}@example.test`,
  standIns: [],
  ...changed,
});
const [liaison, head, other] = [reader('l', ['liaison']), reader('h', ['head']), reader('o', ['liaison'])];
const supervisor = reader('s', ['supervisor'], { unitId: 'S', unitName: '督查室' });

const facts = {
  ...factsAt(at('2018-05-14', '18:00')),
  campaign: { id: 'c', title: '行动', clock: 'real' as const },
};
const intent = (
  to: 'liaison' | 'head' | 'supervisors',
  urgency: NoticeIntent['urgency'] = 'own',
): NoticeIntent => ({
  kind: 'urge',
  audience: to === 'supervisors' ? { to } : { to, unitId: 'A' },
  urgency,
  why: [{ text: '期限已过', cites: 'practice:urge' }],
  facts: { title: '问题' },
});

const queued = (readers: Reader[], notices: NoticeIntent[]): LeavingNotice[] =>
  noticeRows([{ state: caseOf().state, notices }], readers, new Map(), facts).map(one => ({
    ...one,
    isWaiting: true,
    isPassedOn: false,
  }));

/** Who had it in the evening, and who has it when it leaves the next morning. */
const told = (evening: Reader[], morning: Reader[], notices = [intent('liaison')]) => {
  const before = queued(evening, notices);
  const { goneIds, unreadIds, fresh } = passOn(before, morning, '2018-05-15');
  const stay = before.filter(one => !goneIds.includes(one.id) && !unreadIds.includes(one.id));
  return {
    before: before.map(one => one.personId),
    now: [...stay, ...fresh].map(one => one.personId).sort(),
    unread: unreadIds.length,
  };
};

const noAddress = { email: null };

it.each<[string, Reader[], Reader[], (string | null)[], (string | null)[]]>([
  ['nobody has changed', [liaison, head], [liaison, head], ['l'], ['l']],
  ['the liaison is gone and there is a head', [liaison, head], [head], ['l'], ['h']],
  ['the liaison is gone and another is there', [liaison, head], [head, other], ['l'], ['o']],
  [
    'the liaison has moved to another unit',
    [liaison, head],
    [{ ...liaison, unitId: 'B' }, head],
    ['l'],
    ['h'],
  ],
  ['the liaison has become head', [liaison], [{ ...liaison, roles: ['head'] }, other], ['l'], ['o']],
  ['a liaison has come where the head was told', [head], [head, liaison], ['h'], ['l']],
  ['a second liaison has come', [liaison], [liaison, other], ['l'], ['l', 'o']],
  ['one of two liaisons is gone', [liaison, other], [other], ['l', 'o'], ['o']],
  ['somebody has come where nobody was', [], [liaison], [null], ['l']],
  ['the liaison has lost his address', [liaison, head], [{ ...liaison, ...noAddress }, head], ['l'], ['h']],
  [
    'the liaison has no address and the head has one',
    [{ ...liaison, ...noAddress }, head],
    [head],
    ['h'],
    ['h'],
  ],
])('what is meant for the liaison: %s', (_, evening, morning, before, now) => {
  expect(told(evening, morning)).toEqual({ before, now, unread: 0 });
});

it('says of what nobody reads that it is read by nobody', () => {
  expect(told([liaison], [])).toEqual({ before: ['l'], now: [], unread: 1 });
  expect(told([], [])).toEqual({ before: [null], now: [], unread: 1 });
});

it('tells whoever has the capability now what is meant for an office', () => {
  const next = reader('t', ['supervisor'], { unitId: 'S' });
  const moved = { ...supervisor, roles: ['leader'] };
  expect(told([supervisor], [moved, next], [intent('supervisors')]).now).toEqual(['t']);
});

it('tells nobody twice who has the same already, as himself or in another role', () => {
  const both = [intent('liaison'), intent('head')];
  expect(told([liaison, head], [head], both)).toEqual({ before: ['l', 'h'], now: ['h'], unread: 0 });
  const sent = queued([liaison, head], both).map(one => ({ ...one, isWaiting: one.personId === 'l' }));
  expect(passOn(sent, [head], '2018-05-15').fresh).toEqual([]);
});

it('who was told as liaison and as head at once is followed by the liaison and by the head', () => {
  const one = reader('x', ['liaison', 'head']);
  const rows = queued([one], [intent('liaison'), intent('head'), intent('supervisors', 'digest')]);
  expect(rows.map(row => [row.personId, row.audiences.length])).toEqual([
    ['x', 2],
    [null, 1],
  ]);
  const { fresh, goneIds } = passOn(rows, [liaison, head, supervisor], '2018-05-15');
  expect(goneIds).toHaveLength(2);
  expect(fresh.map(row => [row.personId, row.urgency, row.audiences.map(as => as.audience.to)])).toEqual([
    ['l', 'own', ['liaison']],
    ['h', 'own', ['head']],
    ['s', 'digest', ['supervisors']],
  ]);
});

it('says why it comes to him, and instead of which notice', () => {
  const [row] = queued([liaison], [intent('liaison')]);
  const { fresh } = passOn([row!], [head], '2018-05-15');
  expect(fresh[0]?.insteadOfId).toBe(row?.id);
  expect(fresh[0]?.payload.why.map(one => one.cites)).toEqual(['practice:urge', 'practice:who-reads']);
  // And on again: one reason more, not two.
  const [again] = passOn([{ ...fresh[0]!, isWaiting: true, isPassedOn: false }], [other], '2018-05-16').fresh;
  expect(again?.payload.why.map(one => one.cites)).toEqual(['practice:urge', 'practice:who-reads']);
});

it('comes back to who had it taken from him and reads for the unit again', () => {
  const [row] = queued([liaison], [intent('liaison')]);
  const { fresh } = passOn([row!], [head], '2018-05-15');
  const later = [
    { ...row!, isWaiting: false, isPassedOn: true },
    { ...fresh[0]!, isWaiting: true, isPassedOn: false },
  ];
  expect(passOn(later, [liaison, head], '2018-05-16').fresh.map(one => one.id)).toEqual([row!.id]);
});

it('the stand-in of the day on which it leaves is told, not that of the day before', () => {
  const standsIn = (personId: string, day: string) => ({ personId, firstOn: day, lastOn: day });
  const away = reader('l', ['liaison'], {
    standIns: [standsIn('y', '2018-05-15'), standsIn('z', '2018-05-16')],
  });
  const rows = queued([away], [intent('liaison')]);
  expect(rows.map(one => one.personId)).toEqual(['l', 'y']);
  const { goneIds, fresh } = passOn(rows, [away], '2018-05-16');
  expect(goneIds).toEqual([rows[1]?.id]);
  expect(fresh.map(one => one.personId)).toEqual(['z']);
});
