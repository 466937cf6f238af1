import type { AnswersView, MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import { changeAssignment } from '../../web/drafts/change-assignment';
import { givenAnswers } from '../../web/drafts/given-answers';
import { isSameLinks, proposedLinks } from '../../web/drafts/link';
import { placeOf } from '../../web/drafts/place-of';
import { slicesOf } from '../../web/parts/text-slices';
import { zh } from '../../web/i18n/zh';

const span = (start: number, end: number) => ({ start, end });
const mark = (kind: 'problem' | 'assignment' | 'duty', start: number, end: number) => ({
  kind,
  span: span(start, end),
});

const plan = {
  categories: [
    {
      ordinal: '一',
      problems: [
        { ordinal: 1, source: span(10, 20) },
        { ordinal: 2, source: span(20, 30) },
      ],
    },
    { ordinal: '二', problems: [{ ordinal: 1, source: span(30, 40) }] },
  ],
  assignments: [
    { label: '(一)', source: span(50, 60), milestones: [{ raw: '6月5日', source: span(52, 54) }] },
    { label: '(二)', source: span(60, 70), milestones: [] },
  ],
  duties: [{ source: span(80, 90) }],
  phases: [{ source: span(90, 95) }],
} as unknown as DraftView['plan'];
const answers: AnswersView = { units: {}, assignments: {}, milestones: {}, links: null, timetable: {} };
const draftOf = (change: object = {}): DraftView =>
  ({
    plan,
    labels: [],
    answers: { ...answers, ...change },
    units: [{ id: 'u1', name: '交通局' }],
  }) as unknown as DraftView;

describe('the source with what was read marked', () => {
  it('is cut at each beginning and end, without a gap, from the first character to the last', () => {
    const marks = [
      mark('problem', 10, 20),
      mark('problem', 20, 40),
      mark('assignment', 50, 70),
      mark('duty', 80, 95),
    ];
    const slices = slicesOf(100, marks, null);
    expect([slices[0]?.start, slices.at(-1)?.end]).toEqual([0, 100]);
    for (const [index, one] of slices.entries())
      if (index > 0) expect(one.start).toBe(slices[index - 1]?.end);
    const kindAt = (at: number) => slices.find(one => one.start <= at && at < one.end)?.kinds;
    expect([5, 10, 19, 39, 40, 55, 85, 92, 99].map(kindAt)).toEqual([
      [],
      ['problem'],
      ['problem'],
      ['problem'],
      [],
      ['assignment'],
      ['duty'],
      ['duty'],
      [],
    ]);
  });

  it('where two lie over each other, both are marked there and each alone beside it', () => {
    expect(slicesOf(10, [mark('problem', 2, 6), mark('duty', 4, 8)], null)).toEqual([
      { start: 0, end: 2, kinds: [], isActive: false },
      { start: 2, end: 4, kinds: ['problem'], isActive: false },
      { start: 4, end: 6, kinds: ['problem', 'duty'], isActive: false },
      { start: 6, end: 8, kinds: ['duty'], isActive: false },
      { start: 8, end: 10, kinds: [], isActive: false },
    ]);
  });

  it('what is looked at is active from its first character to its last, wherever it lies', () => {
    const active = slicesOf(10, [mark('problem', 2, 6)], span(4, 9)).filter(one => one.isActive);
    expect(active.map(one => [one.start, one.end])).toEqual([
      [4, 6],
      [6, 9],
    ]);
    expect(slicesOf(10, [mark('problem', 2, 6)], null).some(one => one.isActive)).toBe(false);
  });
});

describe('where something missing stands', () => {
  const text = `${'。'.repeat(64)}某局${'。'.repeat(40)}`;

  it.each<[object | null, object, object | null]>([
    [null, {}, null],
    [span(20, 30), { ref: '一-2' }, span(20, 30)],
    [span(60, 70), { assignment: 1, name: '某局' }, span(64, 66)],
    [span(50, 60), { assignment: 0, name: '某局' }, span(50, 60)],
  ])('%j asked about %j at %j', (source, about, place) =>
    expect(placeOf({ source, about } as MissingView, text)).toEqual(place),
  );
});

describe('answers that were given', () => {
  const all = {
    units: { 交通部门: { kind: 'units', unitIds: ['u1', 'gone'] }, 某部: { kind: 'ignore' } },
    assignments: {
      '1': { leads: ['甲局', '乙局'], deadlineText: '6月底', isListComplete: true },
      '9': { responsible: ['丙乡'], supporting: ['丁局'], supervising: ['戊室'], officers: ['某同志'] },
    },
    milestones: { '0.0': 'ignore', '4.2': 'ignore' },
  };
  const given = givenAnswers(draftOf(all), zh);

  it('are named by what the plan calls them, and by what is known where it calls them nothing', () => {
    expect(given.map(one => one.key)).toEqual([
      'unit/交通部门',
      'unit/某部',
      'assignment/1',
      'assignment/9',
      'milestone/0.0',
      'milestone/4.2',
    ]);
    expect(given[0]?.text).toBe('「交通部门」→ 交通局、gone');
    expect(given[1]?.text).toBe(`「某部」→ ${zh.drafts.unit.ignore}`);
    expect(given[2]?.text).toBe(
      `${zh.drafts.assignment('(二)')}:${zh.names.part.lead} 甲局、乙局;${zh.drafts.deadline} 6月底;${zh.drafts.listComplete}`,
    );
    expect(given[3]?.text).toBe(
      `${zh.drafts.assignment('9')}:${zh.names.part.responsible} 丙乡;${zh.names.part.supporting} 丁局;${zh.names.part.supervising} 戊室;${zh.drafts.officers} 某同志`,
    );
    expect(given[4]?.text).toContain('「6月5日」');
    expect(given[5]?.text).toContain('「4.2」');
  });

  it('each is taken back alone, and the others stay', () => {
    const before = draftOf(all).answers;
    for (const one of given) {
      const left = givenAnswers(draftOf(one.undo(before)), zh).map(({ key }) => key);
      expect(left).toEqual(given.map(({ key }) => key).filter(key => key !== one.key));
    }
  });

  it('a further answer about an assignment joins what was said of it and of others', () => {
    const first = changeAssignment(1, { leads: ['甲局'] })(answers);
    const both = changeAssignment(1, { deadlineText: '6月底' })(
      changeAssignment(2, { leads: ['乙局'] })(first),
    );
    expect(both.assignments).toEqual({
      '1': { leads: ['甲局'], deadlineText: '6月底' },
      '2': { leads: ['乙局'] },
    });
    expect(changeAssignment(1, { leads: ['丁局'] })(both).assignments['1']?.leads).toEqual(['丁局']);
    expect(answers.assignments).toEqual({});
  });
});

describe('links of problems and measures', () => {
  it('are proposed where the likeness was taken', () => {
    const proposed = [
      { ref: '一-1', assignment: 0, score: 0.9, isTaken: true },
      { ref: '一-2', assignment: 1, score: 0.1, isTaken: false },
    ];
    const draft = { proposedLinks: proposed } as unknown as DraftView;
    expect(proposedLinks(draft)).toEqual([{ ref: '一-1', assignment: 0 }]);
  });

  const [a, b] = [
    { ref: '一-1', assignment: 0 },
    { ref: '一-1', assignment: 1 },
  ];
  it.each([
    [[a, b], [b, a], true],
    [[a], [a, b], false],
    [[a, b], [a], false],
    [[a], [b], false],
    [[a], [{ ref: '一-2', assignment: 0 }], false],
    [[], [], true],
  ])('%j and %j are the same: %s', (one, other, same) => expect(isSameLinks(one, other)).toBe(same));
});
