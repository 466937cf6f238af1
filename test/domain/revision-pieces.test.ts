import fc from 'fast-check';
import { noAnswers } from '../../domain/launch/answers';
import { demoAnswers } from '../../cli/demo/demo-answers';
import fs from 'node:fs';
import path from 'node:path';
import { demoUnits } from './support/demo-launch';
import { launchRoads, launchText, reviseText, roadPlan, textOf, type SmallPlan } from './support/revision';

const launched = launchRoads();

const changed = (change: (plan: SmallPlan) => void): string => {
  const plan = roadPlan();
  change(plan);
  return textOf(plan);
};

const piecesOf = (change: (plan: SmallPlan) => void): [string | null, string][] =>
  reviseText(launched, changed(change)).pieces.map(one => [one.ref, one.change.kind]);

const swap = (list: unknown[], a: number, b: number): void => {
  [list[a], list[b]] = [list[b], list[a]];
};

describe('a revised plan is imported as a difference, approved per problem', () => {
  it('finds nothing in the same text', () => {
    const { pieces, matches, missing } = reviseText(launched, textOf(roadPlan()));
    expect([pieces, missing.filter(one => !one.isWarning)]).toEqual([[], []]);
    expect(matches.map(one => [one.ref, one.revisedRef])).toEqual(
      ['一-1', '一-2', '一-3', '一-4', '一-5'].map(ref => [ref, ref]),
    );
  });

  it('finds nothing but other numbers where problems are renumbered', () => {
    const text = changed(({ problems }) => {
      swap(problems, 0, 2);
    });
    const { pieces, matches } = reviseText(launched, text);
    expect(pieces).toEqual([]);
    expect(matches.map(one => `${one.ref} ${one.revisedRef}`).sort()).toEqual([
      '一-1 一-3',
      '一-2 一-2',
      '一-3 一-1',
      '一-4 一-4',
      '一-5 一-5',
    ]);
  });

  it.each<[string, (plan: SmallPlan) => void, [string | null, string][]]>([
    [
      'a problem reworded',
      ({ problems }) => {
        problems[1]!.text = '水渠长期淤塞,下游两个村民小组浇不上地,群众多次反映仍没有结果。';
      },
      [['一-2', 'text-changed']],
    ],
    [
      'a problem removed with its measure, the others renumbered',
      ({ problems, measures }) => {
        problems.splice(1, 1);
        measures.splice(1, 1);
      },
      [['一-2', 'removed']],
    ],
    [
      'a problem added in front with a measure of its own',
      ({ problems, measures }) => {
        problems.unshift({ text: '农家书屋常年锁门,图书过期无人更换。', measures: [0] });
        measures.unshift({
          title: '开放书屋',
          text: '农家书屋定时开放,更换过期图书。',
          leads: '农业局',
          units: '南溪乡',
          until: '7月10日前',
        });
      },
      [['一-1', 'added']],
    ],
    [
      'another problem in the place of one',
      ({ problems, measures }) => {
        problems[2]!.text = '农家书屋常年锁门,图书过期无人更换。';
        Object.assign(measures[2]!, { title: '开放书屋', text: '农家书屋定时开放,更换过期图书。' });
      },
      [
        ['一-3', 'removed'],
        ['一-3', 'added'],
      ],
    ],
    [
      'one deadline moved earlier and one later',
      ({ measures }) => {
        measures[0]!.until = '5月31日前';
        measures[3]!.until = '6月25日前';
      },
      [
        ['一-1', 'deadline-moved'],
        ['一-4', 'deadline-moved'],
      ],
    ],
    [
      'leads exchanged between two measures',
      ({ measures }) => {
        measures[0]!.leads = '水务局';
        measures[1]!.leads = '交通局';
      },
      [
        ['一-1', 'lead-changed'],
        ['一-2', 'lead-changed'],
      ],
    ],
    [
      'a unit dropped and one added',
      ({ measures }) => {
        measures[2]!.units = '东岭乡、南溪乡';
      },
      [['一-3', 'units-changed']],
    ],
    [
      'a measure reworded',
      ({ measures }) => {
        measures[2]!.text = '更换全部损坏的灯具,逐村明确管护人员和报修电话。';
      },
      [['一-3', 'measure-changed']],
    ],
    [
      'what had a day is long-term now',
      ({ measures }) => {
        measures[4]!.until = '长期坚持';
      },
      [['一-5', 'deadline-moved']],
    ],
    [
      'a milestone in a measure',
      ({ measures }) => {
        measures[0]!.text = '5月25日前完成排查。组织养路工逐段清理塌方,设置警示牌,雨后当天巡查。';
      },
      [
        ['一-1', 'measure-changed'],
        ['一-1', 'milestone-added'],
      ],
    ],
    [
      'the day of the plans',
      plan => {
        plan.planUntil = '5月18日';
      },
      [[null, 'timetable-moved']],
    ],
  ])('%s', (_what, change, expected) => {
    expect(piecesOf(change)).toEqual(expected);
  });

  it('asks about a problem that is half the same, and follows the answer', () => {
    const text = changed(({ problems }) => {
      problems[3]!.text =
        '卫生室没有常用药品,乡镇卫生院转诊手续繁琐,报销比例群众不清楚,医保政策宣传没有入户。';
    });
    const { pieces } = reviseText(launched, text);
    expect(pieces.map(one => one.change.kind)).toEqual(['doubtful-match']);
    const answered = (answer: 'same' | 'another') =>
      reviseText(launched, text, { ...noAnswers(), matches: { 'c:一-4 → 一-4': answer } }).pieces.map(
        one => one.change.kind,
      );
    expect(answered('same')).toEqual(['text-changed']);
    expect(answered('another')).toEqual(['removed', 'added']);
  });

  it('holds back the pieces that an unknown unit leaves open, and no others', () => {
    const { pieces, missing } = reviseText(
      launched,
      changed(({ measures }) => {
        measures[0]!.leads = '公路段';
        measures[3]!.until = '6月25日前';
      }),
    );
    expect(missing.filter(one => one.code === 'UNIT_UNKNOWN').map(one => one.about.name)).toEqual(['公路段']);
    expect(pieces.map(one => [one.ref, one.blockedBy.length > 0])).toEqual([
      ['一-1', true],
      ['一-4', false],
    ]);
  });

  it('adds and removes nothing in any order of problems and measures', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(order, order, (problems, measures) => {
        const { pieces } = reviseText(
          launched,
          changed(plan => {
            plan.problems = problems.map(at => roadPlan().problems[at]!);
            plan.measures = measures.map(at => roadPlan().measures[at]!);
          }),
        );
        expect(pieces).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing in the same text of the demonstration', async () => {
    const text = fs.readFileSync(path.resolve(__dirname, '../../cli/demo/plan.txt'), 'utf8');
    const demo = launchText(text, demoAnswers(), await demoUnits());
    expect(reviseText(demo, text).pieces).toEqual([]);
  });
});
