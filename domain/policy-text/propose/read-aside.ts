import { timesOf } from './context';
import type { NumberReader } from './verdict';

/** Bodies and places that a text counts to say whom it means. */
const bodies =
  /^(?:[\u4e00-\u9fff“”·()、]{0,18}?)(?:重点县|贫困县|县\(市|县|市|区|乡|镇|街道|部门|单位|地区|州|乡镇|设区的市|片区)(?!级)(?![\u4e00-\u9fff]{0,4}(?:级示范|域|城建|里))/;
const making =
  /(?:新增|新建|建成|建设|建立|创建|培育|打造|完成|实现|实施|选派|选聘|招募|派遣|确定|扶持|培训|引进|组织|举办|配备|达到|发展|认定|设立|改造|新认定|推进|开展|启动|建)(?:(?!的)[\u4e00-\u9fff]){0,8}$/;

/** What so many of a whole do. */
export const doesBehind = /^[\u4e00-\u9fff()、]{1,16}(?:建成|实现|达到|完成|拥有|通|建有|纳入|参加|参保)/;
const madeBefore = /(?:新增|新建|建成|建设|创建|培育|打造|选派|招募|派遣|培训|引进|设立|改造|发展)[^,;]*、$/;

/** 「23个重点县」, 「省直9个部门」: how many they are, and nothing to be reached. */
export const readSetSize: NumberReader = ({ token, pre, post }, said) => {
  if (token.form !== 'quantity' || said.comparator !== null) return null;
  if (token.unit === null || !/^[个县市区乡镇村街]/.test(token.unit)) return null;
  const isBody = token.unit === '个' ? bodies.test(post) : /^(?:县|镇|乡|街道)$/.test(token.unit);
  if (!isBody || making.test(pre)) return null;
  // 「建设5个县级、20个乡级物流中心」: counted with what is made, perhaps.
  return madeBefore.test(pre) ? { as: 'ask' } : { as: 'other', kind: 'set-size' };
};

/** What a value goes on with: 「15%的税率」 is a rate, and no firm of 15 %. */
const valueNoun =
  /^的?(?:比例|比重|标准|税率|额度|幅度|增幅|增速|速度|份额|资金|经费|补助|补贴|奖励|奖补|贴息|投资|投入|罚款|奖金|定额|支持|扶持|配套|资助|年均增长)/;
const conditioned = /^(?:[及(]?以上\)?|[及(]?以下\)?|以内|之内)?(?:的|规模的?|规模以上的?)/;
const whose =
  /^(?:[\u4e00-\u9fff“”、()·]{0,30}?)(?:企业|项目|县|市|区|乡镇|村|户|人员|人|园区|机构|单位|学校|工程|安置点|基地|合作社|银行|个人|团队|平台|中心|孵化器|产品|车间|水库|公司|家庭|学生|教师|农户|大户|家庭农场|主体|河道|道路|,|$)/;

/** 「固定资产投资额不低于5亿元的企业」, 「100户以上规模的安置点」: who has a claim, not what is owed. */
export const readThreshold: NumberReader = ({ token, pre, post, near, after }, said) => {
  // 「额度5万元以下、期限3年以内的」: one condition of several.
  if (/^(?:以上|以下|以内)[、且和并][^,;]*的/.test(post) && said.comparator !== null) return { as: 'ask' };
  const words = conditioned.exec(post)?.[0];
  const ranked = (token.unit === '名' || token.unit === '位') && /前$/.test(near);
  if (!ranked && (words === undefined || token.form === 'points')) return null;
  const rest = post.slice(words?.length ?? 0);
  if (ranked) return { as: 'beside', role: 'threshold', comparator: 'at-most', of: 'next' };
  if (valueNoun.test(`的${rest}`) || said.question === 'contradictory') return null;
  // 「不少于30%的资金」, 「建设1000亩以上的基地」 are asked for themselves.
  if (
    token.unit !== '元' &&
    !/^(?:对|凡)/.test(pre) &&
    making.test(near.replace(/(?:不少于|不低于|至少|达到|超过)$/, ''))
  )
    return null;
  // 「超过10万元的,应当…」
  const isCase = words?.endsWith('的') === true && rest === '' && said.comparator !== null;
  if (!isCase && !whose.test(rest)) return null;
  const isClaim =
    /给予|补助|补贴|奖励|按|享受|予以|安排|奖补|优先|资助|扣|减|推动|支持|鼓励|分支机构|纳入|免/.test(after);
  if (said.comparator === null || said.isFact) return null;
  // 「80%以上的村建成卫生室」 says how many of them do.
  if (token.form === 'ratio' && doesBehind.test(rest)) return null;
  return isClaim || isCase
    ? { as: 'beside', role: 'threshold', comparator: said.comparator, of: 'next' }
    : { as: 'ask' };
};

/** 「由每亩10元提高到15元」, 「由50%降到30%」: what it was. */
export const readFormer: NumberReader = ({ near, post }) =>
  /(?:由|从)[^,;]{0,16}$/.test(near) &&
  /^[^,;\d]{0,6}(?:提高|增加|调整|上调|提升|扩大|降低|降|减少|下降|下调|调减|压减|压缩|缩短)(?:到|至|为)/.test(
    post,
  )
    ? { as: 'beside', role: 'from', comparator: 'equals', of: 'next' }
    : null;

/** 「涉及省级20%体制分成部分」: what the rule's share is a part of. */
export const readWhole: NumberReader = ({ token, post }, said) =>
  token.form === 'ratio' && said.comparator === null && /^(?:的)?(?:体制分成|股份|股权|产权|分成)/.test(post)
    ? { as: 'beside', role: 'whole', comparator: 'equals', of: 'next' }
    : null;

/** 「双回110千伏及以上线路」: of which kind. */
export const readGrade: NumberReader = ({ token }, said) =>
  token.unit === '千伏'
    ? { as: 'beside', role: 'threshold', comparator: said.comparator ?? 'equals', of: 'before' }
    : null;

const duty = /确保|必须|应当|力争|争取|不低于|不少于|不得|以上|以内|要(?:有|在|达)|按照?|给予|安排|拿出|封顶/;

/** 「每亩50—100元」, 「每3000人配备1名」: two numbers make one, which no kind of rule holds. */
export const readTwofold: NumberReader = ({ token, pre, post, before, sentence }) => {
  if (/岁$/.test(token.unit ?? '') || /^[至到-]\d+周?岁/.test(post)) return null;
  const isRange =
    /^(?:元|万元|%)?[至到-][\d一二三四五六七八九十两百千]/.test(post) ||
    /[\d一二三四五六七八九十百千万亿](?:元|万元|亿元|%|人|个|亩|户|名|天|日)?[至到-]$/.test(before);
  const isRatio = /^:\d/.test(post) || /\d:$/.test(before);
  // 「分别达到99%、95%以上」: which is whose, and whether 以上 is said of both.
  const { tokens } = sentence;
  const isListed = tokens.some(
    one =>
      one.type === 'number' &&
      ((one.end + 1 === token.start && /[、和]/.test(sentence.text[one.end]!)) ||
        (token.end + 1 === one.start && /^[、和]/.test(post))),
  );
  // 「逾期率降至1%以下后恢复」, 「达到60分方可」: a condition of what follows.
  const isCondition = /^(?:以上|以下|以内|左右)?(?:后|时|方可|方能|才可|才能|即可|之后)/.test(post);
  const isPerMany =
    /每(?:\d|[一二两三四五六七八九十百千万]{1,4}(?=[人户亩公里个名]))/.test(
      pre + (/每$/.test(pre) ? '1' : ''),
    ) && !/每(?:1|一)个?/.test(pre);
  return isRange || isRatio || isListed || isCondition || isPerMany ? { as: 'ask' } : null;
};

/** 「例如某县投入300万元」 asks nobody for anything. */
export const readExample: NumberReader = ({ before }) =>
  /(?:^|[,。:(])(?:例如|比如|譬如|如:)/.test(before) ? { as: 'other', kind: 'fact' } : null;

/** The year that governs it lies before the document: it tells what was; where it asks besides, a person says which. */
export const readHistory: NumberReader = ({ sentence, token }) => {
  const times = timesOf(sentence).filter(one => one.period.kind !== 'once');
  const isNow = times.some(one => !one.isPast);
  const gone = times.find(
    one =>
      one.isPast &&
      one.end <= token.start &&
      /[\d五]/.test(sentence.text.slice(one.start, one.end)) &&
      !/[比较以按在]$/.test(sentence.text.slice(0, one.start)),
  );
  if (isNow || !gone) return null;
  return duty.test(sentence.text) ? { as: 'ask' } : { as: 'other', kind: 'fact' };
};

const told = /(?<!除)了(?!解)|(?<![不])已(?!出台|批准|上市|建成的|认定)|现有|目前|截至|累计|共有|去年|以来/;

/** 近 n, 高达 n, 「添置了200套」: what was. Only where nothing in the clause asks for anything. */
export const readFact: NumberReader = (number, said) => {
  if (said.isFact) return { as: 'other', kind: 'fact' };
  const clause = number.pre + number.post;
  const sentence = number.sentence.text;
  const isTold = told.test(clause) || (told.test(sentence) && !duty.test(sentence));
  return isTold && !duty.test(clause) && (said.comparator === null || said.comparator === 'approx')
    ? { as: 'other', kind: 'fact' }
    : null;
};
