import { rule, settled, type NumberReader } from './verdict';

const perUnit =
  /每(?:一|1)?(?!年|月|学年|天|半|季|次)(?<per>个[\u4e00-\u9fff]{0,8}?|[\u4e00-\u9fff]{1,8}?)(?:每(?:年|月|学年|天|人|户)|各|分别|一次性|再|给予|予以|安排|补助|补贴|奖励|奖补|增加|下达|拨付|发放|支持|不少于|不低于|不得低于|不超过|不得超过|不高于|最高|达到|提高|年|标准|按|为|至少|教育专项|经费|资金|专项|资助|的){0,8}$/;
/** 「户均补助标准不低于1.4万元」; 「人均收入」 is no grant. */
const perHead =
  /(?<per>户|人|村|亩|校|所|县|镇)均[\u4e00-\u9fff]{0,6}(?:补助|补贴|奖补|投入|资助|标准)[\u4e00-\u9fff]{0,8}$/;
const average = /平均每(?:个|县|户|人|村|家|所|处|座|名|亩)?[\u4e00-\u9fff]{0,6}$/;
const giving =
  /(?:安排|设立|拿出|投入|筹集|筹措|下达|列支|拨付|拨出|整合|划拨|统筹|预算|落实|切块|争取|新增|注入|出资|规模|总额)/;
const rewarding = /补助|补贴|奖励|奖补|资助|奖给|奖金|以奖代补|扶持资金|经费|贴息|给予/;
const wholeOf = /每年$|县域|专项资金/;

const capWords = /封顶|最高|上限|限额/;

/** 「封顶500万元」, 「最高不超过50万元」 behind a rate or an amount of the same sentence. */
const readCap: NumberReader = ({ near, pre, before, token }, said) => {
  if (token.unit !== '元' || token.form !== 'quantity') return null;
  const isCap = said.comparator === 'at-most' && (capWords.test(near) || /(?:不超过|不高于)/.test(near));
  if (!isCap) return null;
  const isAfterRate =
    /(?:%|分之|‰|成|元)[^;]*$/.test(before) && /给予|补助|奖励|补贴|贴息|资助|奖补/.test(before);
  // 「对甲给予10万元,对乙最高给予20万元」 are two.
  const opens =
    /^(?:但|且|并)?[^对按,;]{0,14}$/.test(pre) &&
    (capWords.test(pre) || /(?:不超过|不得超过|不高于)$/.test(near));
  return isAfterRate && opens ? { as: 'beside', role: 'cap', comparator: 'at-most', of: 'before' } : null;
};

const readAverage: NumberReader = ({ near, pre, token }, said) =>
  token.form === 'quantity' && token.unit === '元' && average.test(near || pre)
    ? rule('average', said.comparator ?? 'equals', said, { per: '个' })
    : null;

/** 「标准提高到15元」, 「每亩提高5元」: a bound of a standard. */
const readStandard: NumberReader = ({ near, pre, token }, said) => {
  if (token.unit !== '元' && token.unit !== '亩') return null;
  const per = token.per ?? /每(亩|人|户|名|公里|所|村|县|个[\u4e00-\u9fff]{1,4})/.exec(pre)?.[1] ?? null;
  if (/(?:提高|增加|上调)(?:了)?$/.test(near) && /标准/.test(pre))
    return rule('bound', 'at-least', said, { per });
  const raised = /(?:提高|增加|调整|上调|提升|扩大)(?:到|至|为)$/.test(near);
  if (!raised) return null;
  // A permission is a limit; a standard that is raised may be higher.
  const isAllowed = /可/.test(pre);
  return isAllowed
    ? rule('bound', 'at-most', settled(said), { per })
    : rule('bound', 'at-least', said, { per });
};

const readPerUnit: NumberReader = ({ near, pre, token }, said) => {
  if (token.unit !== '元' || token.form !== 'quantity') return null;
  const found = perUnit.exec(near) ?? perHead.exec(near) ?? (/每/.test(near) ? null : perUnit.exec(pre));
  const word = found?.groups?.per ?? null;
  const per = token.per ?? word;
  const isEach =
    /(?:分别|各)(?:增加|安排|补助|给予|奖励|下达|拨付|补贴|一次性|不少于|不低于|再|奖补|支持|资助|[\u4e00-\u9fff]{0,6})*$/.test(
      near || pre,
    );
  const isStandard = token.per !== null;
  if (per === null && !isEach && !isStandard) return null;
  if (said.question === 'contradictory') return rule('per-unit', null, said, { scope: 'each', per });
  return rule('per-unit', said.comparator ?? (said.question ? null : 'equals'), said, { scope: 'each', per });
};

/** 「对新认定的孵化器给予一次性补助50万元」: each that has a claim gets it. */
const readReward: NumberReader = ({ near, pre, before, token }, said) => {
  if (token.unit !== '元' || token.form !== 'quantity') return null;
  const isReward = rewarding.test(near) && /给予|奖励|补助|补贴|奖补|资助/.test(pre);
  const isTo = /(?:^|[,;:。|])[^;]{0,6}对[^;]{2,}/.test(before) || /的,[^,;]{0,24}$/.test(before);
  if (!isReward || !isTo || giving.test(near.replace(/奖励资金|补助资金/, ''))) return null;
  if (said.comparator === 'at-most') return rule('bound', 'at-most', said, { scope: 'each' });
  return rule('per-unit', said.comparator ?? (said.question ? null : 'equals'), said, { scope: 'each' });
};

/** 「安排资金4500万元」: all of it together. */
const readTotal: NumberReader = ({ near, pre, post, token, sentence }, said) => {
  if (token.unit !== '元' || token.form !== 'quantity') return null;
  const isFund = wholeOf.test(near) && /^[\u4e00-\u9fff]{0,14}(?:专项)?(?:资金|经费|基金)/.test(post);
  if (!isFund && !giving.test(near) && !(near === '' && giving.test(pre))) return null;
  const isEachLater = /每(?!年)/.test(near);
  if (isEachLater && !isFund) return null;
  const split = isFund && /平均/.test(sentence.text);
  if (said.comparator === null && said.question === undefined)
    return rule('total-of-parts', 'equals', said, { scope: 'together' });
  return split ? null : rule('bound', said.comparator, said, { scope: 'together' });
};

/** 「完成投资20亿元」, 「产值达到50亿元以上」. */
const readAmountReached: NumberReader = ({ near, token }, said) => {
  if (token.unit !== '元' || token.form !== 'quantity') return null;
  if (
    /(?:完成|实现)[\u4e00-\u9fff]{0,12}$/.test(near) &&
    said.comparator === null &&
    said.question === undefined
  )
    return rule('bound', 'at-least', said, { scope: 'together' });
  return said.comparator !== null &&
    /(?:收入|产值|投资|余额|总量|规模|资金|经费|总额|额|销售|产出|税收|负债|债务|支出|成本|费用|价格|价)[^,;]{0,10}$/.test(
      near,
    )
    ? rule('bound', said.comparator, said)
    : null;
};

export const moneyReaders: readonly NumberReader[] = [
  readCap,
  readAverage,
  readStandard,
  readPerUnit,
  readReward,
  readTotal,
  readAmountReached,
];
