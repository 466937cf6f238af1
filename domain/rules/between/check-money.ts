import { compareFractions, divide, fraction, multiply, sayNumber, subtract } from '../../exact/fraction';
import { inAll, perMember, statedFen, total, yuan, type Library } from './amounts';
import type { Between, CheckOf } from './types';

const say = (amount: Parameters<typeof yuan>[0]): string => sayNumber(yuan(amount));

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
          zh: `两份文件说的是同一笔钱,合计${say(headline)}元,并为一项、两个出处,不重复计算`,
          en: `both documents mean the same money, ${say(headline)} yuan in all: one programme with two sources, counted once`,
        }
      : {
          zh: `一份文件合计${say(sum)}元,另一份${say(headline)}元,是否同一笔钱须核定`,
          en: `one document comes to ${say(sum)} yuan and the other to ${say(headline)}: whether it is the same money is asked`,
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
          zh: `全文合计${say(sum)}元,标题只写${say(stated)}元,不矛盾`,
          en: `${say(sum)} yuan in all; the headline's ${say(stated)} is a part of it and no contradiction`,
        }
      : {
          zh: `全文合计${say(sum)}元,与标题的${say(stated)}元不符`,
          en: `${say(sum)} yuan in all, and the headline says ${say(stated)}`,
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
    zh: `其中须偿还的${say(repaid)}元,补助${say(granted)}元`,
    en: `${say(repaid)} of it to be repaid, ${say(granted)} granted`,
  };
  return {
    check: check.id,
    result: isSame ? 'identity' : 'question',
    about: check.terms.map(one => one.rule),
    numbers: `(${each.map(say).join(' + ')}) × ${members} = ${say(all)}`,
    ask: null,
    says: isSame
      ? {
          zh: `每个单位${say(divide(all, fraction(BigInt(members))))}元,合计${say(all)}元,${apart.zh}`,
          en: `${say(divide(all, fraction(BigInt(members))))} yuan each and ${say(all)} in all, ${apart.en}`,
        }
      : {
          zh: `合计${say(all)}元,与所称${say(stated)}元相差${say(subtract(all, stated))}元`,
          en: `${say(all)} yuan in all, ${say(subtract(all, stated))} from what is stated`,
        },
  };
};
