import { sortedItems } from '../../domain/docket/item';
import { plainText } from '../../domain/letter/blocks';
import { decideLetter, letterCommandsIn, letterNumber, type LetterAct } from '../../domain/letter/commands';
import { composeLetter } from '../../domain/letter/compose';
import { draftLetter } from '../../domain/letter/draft-letter';
import { coordinator } from './support/actors';
import { factsAt } from './support/facts';
import { refusalOf } from './support/case-file';
import {
  letterCommands,
  workLetterKinds,
  letterStatuses,
  type LetterCommand,
  type LetterStatus,
} from '../../domain/codes/letter';

/** 拟稿 → 签批 → 编号 → 送达 → 签收 → 回函; it can be withdrawn until it has been delivered. */
const life: Record<LetterStatus, Partial<Record<LetterCommand, LetterStatus>>> = {
  drafted: { sign: 'signed', withdraw: 'withdrawn' },
  signed: { number: 'numbered', withdraw: 'withdrawn' },
  numbered: { deliver: 'delivered', withdraw: 'withdrawn' },
  delivered: { acknowledge: 'acknowledged', reply: 'replied' },
  acknowledged: { reply: 'replied' },
  replied: {},
  withdrawn: {},
};

const facts = factsAt('2018-05-16T11:00:00+08:00');
const drafted = draftLetter(
  {
    id: 'l',
    campaignId: 'c',
    kind: 'supervision-letter',
    toUnitId: 'A',
    fromUnitId: 'supervision',
    proceedingId: null,
    title: '督办函',
    blocks: [{ kind: 'addressee', unit: '甲局' }],
    items: [],
  },
  facts,
).state;
const actOf = (kind: LetterCommand): LetterAct =>
  kind === 'number'
    ? { kind, number: '督查〔2018〕1号' }
    : kind === 'reply'
      ? { kind, reply: '已办' }
      : { kind };
const statusAfter = (status: LetterStatus, command: LetterCommand): LetterStatus =>
  decideLetter({ ...drafted, status }, actOf(command), { actor: coordinator() }, facts).state.status;

it('nobody handles through a stand-in a letter of a proceeding about his own house, whoever it is to', () => {
  const standIn = {
    personId: 'z',
    family: ['Z'],
    periods: [{ firstOn: '2018-01-01', lastOn: '2018-12-31' }],
  };
  const actor = { ...coordinator(), standIn };
  const sign = (about: string[]) =>
    decideLetter(drafted, { kind: 'sign' }, { actor, about }, facts).state.status;
  expect(refusalOf(() => sign(['Z']))).toBe('OWN_WORK');
  expect(sign(['A'])).toBe('signed');
  const { standIn: _, ...himself } = actor;
  expect(decideLetter(drafted, { kind: 'sign' }, { actor: himself, about: ['Z'] }, facts).state.status).toBe(
    'signed',
  );
});

describe('the life of a letter', () => {
  it.each(letterStatuses.flatMap(status => letterCommands.map(command => [status, command] as const)))(
    '%s × %s',
    (status, command) => {
      const to = life[status][command];
      expect(letterCommandsIn(status).includes(command)).toBe(to !== undefined);
      if (to) expect(statusAfter(status, command)).toBe(to);
      else expect(refusalOf(() => statusAfter(status, command))).toBe('LETTER_NOT_IN_THIS_STATUS');
    },
  );

  it('has a number by sign, year and running number', () => {
    expect(letterNumber('督查', 2018, 7)).toBe('督查〔2018〕7号');
  });

  it('lists its obligations in one order, whoever joined first (并案)', () => {
    const items = ['b', 'a', 'c'].map(docketId => ({ docketId, obligationId: 'o', round: 1, rung: 'r' }));
    expect(sortedItems(items)).toEqual(sortedItems([...items].reverse()));
    expect(sortedItems(items).map(({ docketId }) => docketId)).toEqual(['a', 'b', 'c']);
  });
});

describe.each(workLetterKinds)('the text of a %s', kind => {
  const { title, blocks } = composeLetter(kind, {
    toUnit: '县教育局',
    fromUnit: '督查室',
    campaignTitle: '整改方案',
    items: [
      { ref: '一-1', what: '报送整改方案', dueOn: '2018-05-14', title: '问题甲' },
      { ref: null, what: '报送本单位整改报告', dueOn: '2018-06-12', title: '县教育局' },
    ],
    interview: {
      on: '2018年5月25日',
      place: '会议室',
      by: '督查室',
      bring: '台账',
      newDeadlineOn: '2018-06-01',
      commitment: '按期整改',
    },
    cites: ['practice:supervision-letter'],
  });

  const body = plainText(blocks);

  it('says to whom, from whom, about what and on what ground', () => {
    expect(title).toContain('整改方案');
    for (const fact of [
      '县教育局',
      '督查室',
      '问题 一-1',
      '2018年5月14日',
      '2018年6月12日',
      '通行做法:督办函',
    ])
      expect(body).toContain(fact);
  });

  it('says when, where and until when where it is about an interview', () => {
    const said: Record<typeof kind, string[]> = {
      'supervision-letter': ['书面形式回复'],
      'interview-notice': ['2018年5月25日', '会议室', '台账', '不是处分'],
      'interview-minutes': ['2018年6月1日', '按期整改'],
      'accountability-proposal': ['有权机关'],
    };
    for (const fact of said[kind]) expect(body).toContain(fact);
  });
});
