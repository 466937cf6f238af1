import { at } from '../../domain/calendar/civil-date';
import { publicPart } from '../../domain/compile/compile/public-part';
import { differencesBetween } from '../../domain/compile/differences/differences-between';
import { ReportedCampaign } from './support/reported-campaign';
import { summedForm } from './support/summed-form';

const first = at('2018-06-13');
const second = at('2018-06-21');
const inTime = at('2018-06-11', '10:00');
const trained = (count: number) => ({ answers: { trained: { kind: 'count' as const, count } } });

const between = (campaign: ReportedCampaign, happens: (one: ReportedCampaign) => unknown): string[] => {
  const before = campaign.compile(first);
  happens(campaign);
  return differencesBetween(before, campaign.compile(second)).map(one => one.zh);
};

it('nothing: it says so', () => {
  const campaign = new ReportedCampaign().handIn('A', inTime, trained(3));
  const report = campaign.compile(first);
  expect(differencesBetween(report, campaign.compile(first))).toEqual([
    { zh: '与前一版相比没有变化', en: 'Nothing differs from the version before' },
  ]);
});

it('a problem that was closed, and the figures that it moves with their parts', () => {
  const found = between(new ReportedCampaign(), one => one.close('c:二-1', 'completed', '2018-06-20'));
  expect(found).toContain('二-1 由“正在整改”变为“完成整改”');
  expect(found).toContain('“正在整改”由 3 个变为 2 个：资金 1→0');
  expect(found).toContain('“完成整改”由 0 个变为 1 个：资金 0→1');
});

it('a return that came late: the sum it was missing from says by whom it grew', () => {
  const campaign = new ReportedCampaign().handIn('A', inTime, trained(3)).handIn('B', inTime, trained(4));
  const found = between(campaign, one => one.handIn('T', at('2018-06-14', '09:00'), trained(5)));
  expect(found).toContain('丙乡逾期后报送（2018年6月14日 09:00 收到）');
  expect(found).toContain('“栏trained”由 7 人变为 12 人：丙乡 未报→5');
  expect(found.some(one => one.startsWith('丁乡'))).toBe(false);
});

it('a return sent back, and another in its place', () => {
  const campaign = new ReportedCampaign().handIn('T', inTime, trained(5));
  const back = at('2018-06-13', '10:00');
  expect(between(campaign, one => one.decide('T', back, 'returned', '2018-06-15'))).toContain(
    '丙乡的报告被退回，还没有重报',
  );
  const again = new ReportedCampaign().handIn('T', inTime, trained(5));
  const found = between(again, one =>
    one.decide('T', back, 'returned', '2018-06-15').handIn('T', at('2018-06-14', '09:00'), trained(6)),
  );
  expect(found).toContain('丙乡的第 2 次报送代替了第 1 次（2018年6月14日 09:00 收到）');
  expect(found).toContain('“栏trained”由 5 人变为 6 人：丙乡 5→6');
});

it('another form: it is named, and a field that it lacks has no figure any more', () => {
  const campaign = new ReportedCampaign().handIn('A', inTime, trained(3));
  const found = between(campaign, one => (one.form = summedForm(2, [], ['trained'])));
  expect(found).toContain('改用表单 small@2（原为 small@1）');
  expect(found).toContain('不再有数字“栏trained”（原为 3 人）');
});

it('a discrepancy that is new, and one that was settled', () => {
  const households = (count: number) => ({
    problems: { 'c:一-1': { households: { kind: 'count' as const, count } } },
  });
  const campaign = new ReportedCampaign().handIn('A', inTime, households(12));
  expect(between(campaign, one => one.handIn('B', inTime, households(13)))).toContain(
    '新的不一致：问题 一-1 的“栏households”，甲局写“12”，乙局写“13”。',
  );
  const found = between(campaign, one =>
    one.settle(one.compile(second).discrepancies[0]!.key, 1, '查了底册'),
  );
  expect(found).toContain(
    '已核定，以乙局为准（查了底册）：问题 一-1 的“栏households”，甲局写“12”，乙局写“13”。',
  );
  expect(found).toContain('“栏households”由 无人报变为 13 户：一-1 共同牵头的单位填的数不一致，尚未核定→13');
});

it("the office's words are told from what they were; a category's figures are named as parts of the whole's", () => {
  const found = between(new ReportedCampaign(), one =>
    one.write('work', '全县已部署。').close('c:一-1', 'completed', '2018-06-20'),
  );
  expect(found).toContain('“部署”部分的综述已改写');
  expect(found.filter(one => one.includes('帮扶：'))).toEqual([]);
});

it('a unit reads of a version how problems stand, the words, and its own return; of others nothing', () => {
  const campaign = new ReportedCampaign()
    .handIn('A', inTime, {
      ...trained(3),
      answers: { thoughts: { kind: 'text', text: '甲局的话' } },
      problems: {
        'c:一-2': { steps: { kind: 'steps', steps: [{ what: '补档', who: '局长', on: '2018-07-01' }] } },
      },
    })
    .handIn('T', inTime, { answers: { thoughts: { kind: 'text', text: '丙乡的话' } } })
    .write('work', '全县已部署。');
  const seen = publicPart(campaign.compile(first), 'T');
  const text = JSON.stringify(seen);
  expect(text).toContain('丙乡的话');
  expect(text).toContain('全县已部署。');
  expect(text).not.toContain('甲局的话');
  expect(text).not.toContain('补档');
  expect(seen.returns.map(one => one.unitId)).toEqual(['T']);
  expect([...new Set(seen.figures.map(one => one.id.split(':')[0]))]).toEqual(['problems', 'category']);
  expect(seen.problems.map(one => one.standing)).toEqual(['open', 'open', 'open']);
});
