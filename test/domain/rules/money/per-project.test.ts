import { ownerName } from '../../../../domain/breach/finding-of';
import { first, fujian, payment, project, refund, rowsOf, tranche, verdictOn } from './figures';

const money = (programme: string) =>
  tranche(programme, first, '1000万', { year: 2014, issuedOn: '2014-01-05' });
const pay = (programme: string, id: string, amount: string, paidOn = '2014-06-01') =>
  payment(money(programme), amount, 'award', { project: id, paidOn });

describe('F15: 50万 once for each newly approved incubator', () => {
  const incubator = project('incubators', '孵化器甲', { approvedOn: '2014-03-03' });
  const on = (asOf: string, ...payments: ReturnType<typeof pay>[]) =>
    verdictOn('孵化器甲', 'F15', { tranches: [money('incubators')], projects: [incubator], payments }, asOf);
  const half = () => pay('incubators', '孵化器甲', '25万');
  const other = pay('incubators', '孵化器乙', '50万');
  it.each([
    ['50万', ['50万'], 'kept'],
    ['in two halves', ['25万', '25万'], 'kept'],
    ['paid twice', ['50万', '50万'], 'broken'],
    ['one 分 more', ['500000.01'], 'broken'],
    ['one 分 less', ['499999.99'], 'not-due'],
  ])('%s', (_, amounts, verdict) =>
    expect(on('2014-06-30', ...amounts.map(one => pay('incubators', '孵化器甲', one)))).toBe(verdict),
  );
  it('is due by the final accounts of the year after the approval', () =>
    expect([on('2016-03-30', half()), on('2016-03-31', half())]).toEqual(['not-due', 'broken']));
  it('unpaid while others are paid is broken; no payment known at all is unknown', () => {
    expect([on('2016-03-30', other), on('2016-03-31', other)]).toEqual(['not-due', 'broken']);
    expect([on('2016-03-30'), on('2016-03-31')]).toEqual(['not-due', 'unknown']);
  });
  it('what was paid twice and came back is kept', () => {
    const [one, two] = [half(), pay('incubators', '孵化器甲', '50万')];
    expect([
      on('2014-07-31', one, two, refund(two, '25万')),
      on('2014-08-01', one, two, refund(two, '25万')),
    ]).toEqual(['broken', 'kept']);
  });
  it('is for incubators in K', () =>
    expect(rowsOf('F15', { projects: [{ ...incubator, unit: '晋江市' }] }, '2016-03-31')).toMatchObject([
      { unit: null, verdict: 'unknown' },
    ]));
});

describe('F16: in principle no county has to match a science project', () => {
  const on = (facts: Record<string, boolean>) =>
    verdictOn('课题甲', 'F16', { projects: [project('science-plan', '课题甲', { facts })] }, '2014-03-03');
  it.each([
    ['not demanded', { demandsMatching: false }, 'kept'],
    ['demanded', { demandsMatching: true }, 'broken'],
    ['demanded, with a stated exception', { demandsMatching: true, exception: true }, 'kept'],
    ['demanded, and said to be no exception', { demandsMatching: true, exception: false }, 'broken'],
    ['nothing said', {}, 'unknown'],
  ])('%s', (_, facts, verdict) => expect(on(facts)).toBe(verdict));
});

describe('F40: 100万 for each of the five best parks of a round', () => {
  const park = (id: string, rank?: string, round = '2014') =>
    project('top-parks', id, { facts: rank === undefined ? { round } : { rank, round } });
  const five = ['1', '2', '3', '4', '5'].map(rank => park(`园区${rank}`, rank));
  const on = (
    unit: string,
    projects: ReturnType<typeof park>[],
    amounts: Record<string, string>,
    answers = {},
  ) =>
    verdictOn(
      unit,
      'F40',
      {
        tranches: [money('top-parks')],
        projects,
        payments: Object.entries(amounts).map(([id, amount]) => pay('top-parks', id, amount)),
      },
      '2015-03-31',
      answers,
    );
  it.each([
    ['paid', '园区5', { 园区5: '100万' }, 'kept'],
    ['unpaid while another is paid', '园区5', { 园区1: '100万' }, 'broken'],
    ['no payment known', '园区5', {}, 'unknown'],
    ['less', '园区5', { 园区5: '999999.99' }, 'broken'],
    ['more is a question', '园区5', { 园区5: '1000000.01' }, 'disputed'],
  ])('%s', (_, unit, amounts, verdict) => expect(on(unit, five, amounts)).toBe(verdict));
  it('an unranked park gets nothing', () => {
    const all = [...five, park('园区6', '6'), park('园区7')];
    expect(on('园区6', all, { 园区1: '100万' })).toBe('not-applicable');
    expect(on('园区6', all, { 园区6: '100万' })).toBe('broken');
    expect(on('园区7', all, { 园区7: '0.01' })).toBe('broken');
  });
  it('two that share rank 5: asked, nothing judged before', () => {
    const tied = [...five, park('园区5乙', '5')];
    const paid = { 园区1: '100万', 园区5: '100万', 园区5乙: '100万' };
    expect(on('园区5', tied, paid)).toBe('unknown');
    expect(on('园区5', tied, paid, { 'F40.ties': 'all' })).toBe('kept');
    expect(on('园区5', tied, paid, { 'F40.ties': 'five' })).toBe('broken');
    expect(on('园区1', tied, paid, { 'F40.ties': 'five' })).toBe('kept');
  });
  it('another round is another five', () =>
    expect(on('园区5', [...five, park('新园区', '5', '2015')], { 园区5: '100万' })).toBe('kept'));
});

describe('a row about a project', () => {
  it('says whose it is, so that its county sees it and answers for it', () => {
    const projects = [project('incubators', '孵化器甲')];
    expect(rowsOf('F15', { projects }, '2014-12-31')).toMatchObject([{ unit: '孵化器甲', belongsTo: first }]);
    expect(rowsOf('F33', {}, '2014-12-31')[0]).not.toHaveProperty('belongsTo');
  });
  it('a county owns what is owed for its firms, a department what it owes itself', () => {
    const ownerOf = (id: string, unit: string, belongsTo: string) =>
      ownerName(
        fujian.rules.find(one => one.id === id)!,
        { unit, belongsTo },
      );
    expect([ownerOf('F05', '企业甲', first), ownerOf('F15', '孵化器甲', first)]).toEqual([
      first,
      '省科学技术厅',
    ]);
  });
});
