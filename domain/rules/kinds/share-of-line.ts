import { divide, fractionOf, sayFraction, sayNumber, type Fraction } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import { sayPercent } from '../../exact/percent';
import type { Line } from '../../figures/listed';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import { asEntities, lineEntities } from './lines-of';
import { differing, lacking } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfRegister } from './say-value';
import type { ShareOfLine } from './share-params';

/** The lines that the share is asked of, of a set where one is named. */
const linesIn = ({ within, ...lines }: ShareOfLine, world: World): Map<string, Line> => {
  const members = within === undefined ? null : new Set(world.members(within));
  return new Map([...lineEntities(lines, world)].filter(([, one]) => members?.has(one.unit) ?? true));
};

export const shareLines = (params: ShareOfLine, world: World): Entity[] =>
  asEntities(linesIn(params, world).keys());

const numberOf = ({ facts }: Line, fact: string): Fraction | null => {
  const said = facts[fact];
  return typeof said === 'string' ? fractionOf(said) : null;
};

/** 占比 within each line of a register: a part of its whole. Subsidised as another class than it is, it is against the rule. */
export const judgeShareOfLine = (params: ShareOfLine, place: Place, world: World): Judgement => {
  const ratio = ratioOf(world.asking.of(params.ratio));
  const required = sayFraction(ratio);
  const listed = world.known.listed(params.register);
  const line = linesIn(params, world).get(place.unit ?? '');
  const figures = listed?.ids ?? [];
  const who = place.unit ?? '';
  if (line && listed?.disputed.includes(line.name)) return differing(required, figures, [line.name]);
  const [part, whole] = line ? [numberOf(line, params.part), numberOf(line, params.whole)] : [null, null];
  if (!line || !part || !whole || whole.num <= 0n)
    return lacking(required, figures, {
      zh: `“${nameOfRegister(world, params.register).zh}”没有写明${who}的投资和补助`,
      en: `“${nameOfRegister(world, params.register).en}” does not give the investment and the subsidy of ${who}`,
    });
  const found = divide(part, whole);
  const paidAs = line.facts['paidAs'];
  const isOther = typeof paidAs === 'string' && paidAs !== '' && paidAs !== params.class;
  const isAbove = params.comparator === 'equals' && meets(found, 'more-than', ratio);
  const isMet = meets(found, params.comparator, ratio) && !isOther;
  const sign = meets(found, params.comparator, ratio) ? signOf[params.comparator] : relationOf(found, ratio);
  const [percent, wanted] = [sayPercent(found), sayPercent(ratio)];
  const other = isOther
    ? { zh: `;按“${paidAs}”补助,类别不符`, en: `; subsidised as ${paidAs}, which it is not` }
    : { zh: '', en: '' };
  return {
    outcome: isOther
      ? { is: 'violated' }
      : isMet
        ? { is: 'kept', isSettled: true }
        : isAbove
          ? { is: 'question' }
          : { is: 'short', reached: null },
    required,
    found: sayFraction(found),
    formula: `${sayNumber(part)} / ${sayNumber(whole)} ${sign} ${required}`,
    figures,
    reason: {
      zh: `${who}补助${sayNumber(part)}元,总投资${sayNumber(whole)}元,占${percent.zh},应为${wanted.zh}${other.zh}`,
      en: `${who}: subsidy ${sayNumber(part)} of an investment of ${sayNumber(whole)} yuan, ${percent.en}; ${wanted.en} asked for${other.en}`,
    },
  };
};
