import type { Name } from '../../codes/names';
import {
  compareFractions,
  divide,
  fraction,
  multiply,
  sayNumber,
  subtract,
  type Fraction,
} from '../../exact/fraction';
import { sayYuan } from '../../exact/money';
import { inAll, perMember, statedFen, total, yuan, type Library } from './amounts';
import type { Between, CheckOf } from './types';

const say = (amount: Fraction): string => sayNumber(yuan(amount));

/** In words; what is no whole 分 is cut off, and says so. */
const words = ({ num, den }: Fraction): Name => {
  const { zh, en } = sayYuan(num / den);
  return den === 1n
    ? { zh, en }
    : { zh: `${zh.replace(/元$/, '')}…元`, en: `${en.replace(/ yuan$/, '')}… yuan` };
};

/** X1: the headline of one document is the amount per unit of another: one programme with two sources, never twice. */
export const sameMoney = (check: CheckOf<'same-money'>, library: Library): Between => {
  const [each, all] = [library.rule(check.each), library.rule(check.total)];
  const [sum, headline] = [inAll(each, library), inAll(all, library)];
  const isSame = compareFractions(sum, headline) === 0 && each.document !== all.document;
  return {
    check: check.id,
    result: isSame ? 'merged-proposal' : 'question',
    about: [check.each, check.total, each.document, all.document],
    numbers: `${say(sum)} ${isSame ? '=' : '≠'} ${say(headline)}`,
    ask: check.ask,
    says: isSame
      ? {
          zh: `两份文件说的是同一笔钱,合计${words(headline).zh},并为一项、两个出处,不重复计算`,
          en: `both documents mean the same money, ${words(headline).en} in all: one programme with two sources, counted once`,
        }
      : {
          zh: `一份文件合计${words(sum).zh},另一份${words(headline).zh},是否同一笔钱须核定`,
          en: `one document comes to ${words(sum).en} and the other to ${words(headline).en}: whether it is the same money is asked`,
        },
  };
};

/** X3: what a headline leaves out is no contradiction where it is one of the parts; the sum is shown. */
export const headline = (check: CheckOf<'headline'>, library: Library): Between => {
  const parts = check.parts.map(one => inAll(library.rule(one), library));
  const stated = statedFen(check.stated);
  const sum = total(parts);
  const isSaid = [sum, ...parts].some(one => compareFractions(one, stated) === 0);
  return {
    check: check.id,
    result: isSaid ? 'sum' : 'question',
    about: check.parts,
    numbers: `${parts.map(say).join(' + ')} = ${say(sum)}`,
    ask: null,
    says: isSaid
      ? {
          zh: `全文合计${words(sum).zh},标题只写${words(stated).zh},不矛盾`,
          en: `${words(sum).en} in all; the headline's ${words(stated).en} is a part of it and no contradiction`,
        }
      : {
          zh: `全文合计${words(sum).zh},与标题的${words(stated).zh}不符`,
          en: `${words(sum).en} in all, and the headline says ${words(stated).en}`,
        },
  };
};

/** X6: what each member gets of all, times the members, is the sum of all; what is to be repaid is shown apart. */
export const identity = (check: CheckOf<'identity'>, library: Library): Between => {
  const members = library.set(check.set).members.length;
  const each = check.terms.map(one => perMember(library.rule(one.rule), members, library));
  const sumOf = (isRepaid: boolean) =>
    multiply(
      total(each.filter((_, n) => (check.terms[n]?.isRepaid === true) === isRepaid)),
      fraction(BigInt(members)),
    );
  const [repaid, granted] = [sumOf(true), sumOf(false)];
  const all = total([repaid, granted]);
  const stated = statedFen(check.stated);
  const rules = total(check.terms.map(one => inAll(library.rule(one.rule), library)));
  const isSame = [stated, rules].every(one => compareFractions(one, all) === 0);
  const apart = {
    zh: `其中须偿还的${words(repaid).zh},补助${words(granted).zh}`,
    en: `${words(repaid).en} of it to be repaid, ${words(granted).en} granted`,
  };
  return {
    check: check.id,
    result: isSame ? 'identity' : 'question',
    about: check.terms.map(one => one.rule),
    numbers: `(${each.map(say).join(' + ')}) × ${members} = ${say(all)}`,
    ask: null,
    says: isSame
      ? {
          zh: `每个单位${words(divide(all, fraction(BigInt(members)))).zh},合计${words(all).zh},${apart.zh}`,
          en: `${words(divide(all, fraction(BigInt(members)))).en} each and ${words(all).en} in all, ${apart.en}`,
        }
      : {
          zh: `合计${words(all).zh},与所称${words(stated).zh}相差${words(subtract(all, stated)).zh}`,
          en: `${words(all).en} in all, ${words(subtract(all, stated)).en} from what is stated`,
        },
  };
};
