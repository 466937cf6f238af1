import { compareFractions } from '../../exact/fraction';
import type { Pack, Rule } from '../types';
import { ratio, type Library } from './amounts';
import type { Between, CheckOf } from './types';

const purposesOf = (rule: Rule): readonly string[] =>
  rule.kind === 'share' && rule.params.of === 'spent'
    ? rule.params.purposes
    : rule.kind === 'purpose' && !('of' in rule.params)
      ? rule.params.allowed
      : [];

const authorityOf = (rule: Rule, { documents }: Pack) =>
  rule.authority ?? documents.find(one => one.id === rule.document)?.authority;

/** X2: a share for one of the purposes that the other document allows without a share: compatible, and stricter. */
export const stricter = ({ id, rule: ref, than }: CheckOf<'stricter'>, library: Library): Between => {
  const [rule, other] = [library.rule(ref), library.rule(than)];
  const allowed = purposesOf(other);
  const isAllowed = purposesOf(rule).every(one => allowed.includes(one));
  const least = rule.kind === 'share' && typeof rule.params.ratio === 'string' ? rule.params.ratio : null;
  const isPossible = least === null || compareFractions(ratio(least), ratio('1')) <= 0;
  const isNews = authorityOf(rule, library.pack(rule)) === 'news';
  const isFine = isAllowed && isPossible;
  return {
    check: id,
    result: isFine ? 'compatible' : 'question',
    about: [ref, than],
    numbers: least === null ? null : `${least} ≤ 1`,
    ask: null,
    says: isFine
      ? {
          zh: `${ref}在${than}允许的范围内,更严${isNews ? ';只见于报道,先查找实施文件' : ''}`,
          en: `${ref} is within what ${than} allows, and stricter${isNews ? '; known from the news alone: its notice is to be found first' : ''}`,
        }
      : { zh: `${ref}与${than}不相容`, en: `${ref} and ${than} cannot both be kept` },
  };
};

/** X7: what was done before the paper that grants the money. */
export const beforeThePaper = (
  { id, done, since, document, ask }: CheckOf<'before-the-paper'>,
  packs: readonly Pack[],
): Between => {
  const paper = packs.flatMap(one => one.documents).find(one => one.id === document);
  const day = paper?.issuedOn ?? null;
  const isAfter = day !== null && since >= day;
  return {
    check: id,
    result: isAfter ? 'compatible' : 'question',
    about: [document],
    numbers: day === null ? null : `${since} ${isAfter ? '≥' : '<'} ${day}`,
    ask: isAfter ? null : ask,
    says: isAfter
      ? { zh: `${done.zh}在文件印发之后`, en: `${done.en} after the paper` }
      : {
          zh: `${done.zh},早于${day ?? ''}印发的文件:是先付款,还是用的别的资金?`,
          en: `${done.en}, before the paper of ${day ?? 'that day'}: was it paid before, or from other money?`,
        },
  };
};

/** X8, X10: two readings, and a person says which. */
export const readings = ({ id, says, readings: all, ask }: CheckOf<'readings'>): Between => ({
  check: id,
  result: 'question',
  about: all.map(one => one.value),
  numbers: null,
  ask,
  says: {
    zh: `${says.zh}:${all.map(one => one.name.zh).join(',或')}?`,
    en: `${says.en}: ${all.map(one => one.name.en).join(', or ')}?`,
  },
});
