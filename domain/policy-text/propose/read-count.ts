import { rule, type NumberReader } from './verdict';

const task = /(?:完成|实现)[^,;\d]{0,24}$/;
const making =
  /(?:新增|新建|硬化|铺设|安装|加固|疏浚|清淤|栽植|购置|提升改造|升级|建成|建设|建立|建好|创建|培育|打造|实施|选派|选聘|招募|派遣|招聘|招录|确定|扶持|培训|引进|组织|举办|配备|配齐|发展|认定|改造|推进|开展|启动|转移就业|搬迁|安置|治理|修复|新改建|绿化|造林|种植|帮扶|脱贫|减少|资助|救助|覆盖|聘请|设立|设置|储备|整治|拆除|申报|解决|建)[^,;\d。]{0,24}$/;
const mustHave = /(?:都要有|均要有|都有|均有|至少有|要有|应有|须有|都要配备|均须配备|应当?配备|配备)$/;
const measured = /^(?:亩|公里|千米|里|平方米|平方公里|立方米|立方|公顷|吨|千伏|千瓦|兆瓦|米|回|岁|度|分)$/;
const countable =
  /^(?:回|个|名|人|户|家|所|座|处|项|套|台|人次|户次|条|件|场|期|次|间|辆|栋|床|位|口|头|只|株|支|村|眼|盏|张|册|幢|笔|宗|班|份|篇|级)$/;
const daysUnit = /^(?:天|日|个工作日|个月|年|小时|学时|课时|周)$/;

/** 「每个县都要有1名」: for all of them. */
const readEachHas: NumberReader = ({ near, pre, token }, said) => {
  if (token.form !== 'quantity' || token.unit === null || !countable.test(token.unit)) return null;
  // Circuits of the grid: each place has so many.
  if (token.unit === '回' && /实现|达到|具备/.test(pre))
    return rule('coverage', said.comparator ?? 'at-least', said, { scope: 'each' });
  const isEach = /每(?:个|县|村|乡|镇|所|家|户|名|人|年|条)?|各(?:县|乡|镇|村|市|区|地|单位)/.test(pre);
  const words = near.replace(/(?:不少于|不低于|不得少于|至少|最少|以上|1)+$/, '');
  if (!isEach || !/(?:都|均|应|须|要|至少|必须|配备|确保)/.test(pre)) return null;
  if (mustHave.test(near) || mustHave.test(words))
    return rule('coverage', said.comparator ?? 'at-least', said, { scope: 'each' });
  return null;
};

/** 「对100个安置点」: so many as are named, each with a claim. */
const readNamedItems: NumberReader = ({ near, post, token }, said) =>
  token.form === 'quantity' &&
  token.unit === '个' &&
  said.comparator === null &&
  said.question === undefined &&
  /对$/.test(near) &&
  /^[\u4e00-\u9fff“”\d]/.test(post)
    ? rule('count', 'equals', said, { scope: 'together' })
    : null;

const readCount: NumberReader = ({ near, pre, token }, said) => {
  if (token.form !== 'quantity' || token.unit === null) return null;
  if (!countable.test(token.unit) && !measured.test(token.unit)) return null;
  if (/^(?:岁|度|分|级|千伏|回)$/.test(token.unit)) return null;
  if (said.comparator === 'at-most' || said.comparator === 'less-than') return null;
  const words = near.replace(/(?:不少于|不低于|不得少于|至少|最少|达到|超过|不超过|约|近)+(?:为)?$/, '');
  const scope = /均(?!增)|每(?!年)|各(?!类|项|种|级)/.test(pre) ? ('each' as const) : ('together' as const);
  if (task.test(words))
    return rule('count', said.comparator ?? (said.question ? null : 'at-least'), said, { scope });
  if (making.test(words))
    return rule('count', said.comparator ?? (said.question ? null : 'equals'), said, { scope });
  return null;
};

/** 「公示时间不少于7日」, 「每年不少于40学时」, 「不超过500亩」: a limit by itself. */
const readBound: NumberReader = ({ near, pre, token }, said) => {
  if (token.form !== 'quantity' || token.unit === null) return null;
  if (said.comparator === null || said.comparator === 'approx') return null;
  const isDays = daysUnit.test(token.unit);
  const isWorded = /(?:不|至少|最少|最多|最高|最低|超过|高于|达到|控制在|封顶|上限|稳定在|保持在)/.test(near);
  if (!isWorded) return null;
  if (isDays && !/(?:时间|期限|期|公示|培训|学习|驻|在|服务|每年|任期|时长|有效|保存|天数|工作)/.test(pre))
    return null;
  return rule('bound', said.comparator, said);
};

/** 「每半年开展一次」: a duty that comes again. */
const readOnce: NumberReader = ({ token, before }, said) =>
  token.unit === '次' &&
  token.value.num === 1n &&
  token.value.den === 1n &&
  /每(?:半年|季|月|周|年|学期|学年|[两二三四五]年)|逐年/.test(before)
    ? rule('yearly-duty', said.comparator ?? 'at-least', said)
    : null;

/** 「80至89周岁老人」: whom it is about. */
const readAge: NumberReader = ({ token, post, sentence }, said) => {
  const { text, tokens } = sentence;
  const next = tokens.find(one => one.start > token.start);
  const isAge = /岁$/.test(token.unit ?? '');
  const isFirst =
    token.unit === null && /^[至到-]\d/.test(post) && next?.type === 'number' && /岁$/.test(next.unit ?? '');
  if (isFirst) return { as: 'beside', role: 'threshold', comparator: 'at-least', of: 'next' };
  if (isAge && /\d[至到-]$/.test(text.slice(0, token.start)))
    return { as: 'beside', role: 'threshold', comparator: 'at-most', of: 'next' };
  return isAge && said.comparator !== null
    ? { as: 'beside', role: 'threshold', comparator: said.comparator, of: 'next' }
    : null;
};

export const countReaders: readonly NumberReader[] = [
  readOnce,
  readAge,
  readEachHas,
  readNamedItems,
  readCount,
  readBound,
];
