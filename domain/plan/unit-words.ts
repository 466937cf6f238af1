/** What the names of public bodies end in. */
const suffix =
  /(?:局|办|委|部|厅|院|会|联|中心|公司|政府|组|站|所|队|乡|镇|街道|行|单位|部门|校|园区|校区|景区|林区|署|处|社|团|县|市|州|省|区|旗|盟|室|馆|司|集团|厂|矿|场|宫|台|村|股|科|科协|政协|作协|企业|学校|银行|机构|基地|党委|支部|成员|税务|公安|工会|大学|学院|医院|幼儿园|企|园|管委|监委|纪检|警|武装|海关|邮政|移动|电信|联通|铁塔|电网)$/;

/** True when a name (normal form, without brackets at its end) ends as the names of bodies do. */
export const endsAsUnit = (name: string): boolean =>
  suffix.test(name.replace(/\([^()]*\)$/, '').trim()) || /\((?:镇|区|街道|市|州|局|办)\)$/.test(name.trim());

/**
 * What a department's name begins with when the level is left out: 「广电局」 after 「省工业和信息化厅」.
 * Companies, banks and places are not among them, so 「陇川供电局」 and 「农村商业银行」 stay as they are.
 */
const domains =
  '政府|人大|政协|纪委|监委|纪检|组织|宣传|统战|政法|编办|编委|机关|老干|党校|党史|信访|史志|巡察|网信|党建|台办|外事|外办|侨|工会|总工会|妇联|残联|文联|科协|工商|红十字|共青团|法院|检察|公安|司法|国安|消防|森林|交警|交通|公路|路政|运管|海事|铁路|发改|发展|经信|经贸|经济|工信|工业|商务|商粮|招商|投促|投资|财政|审计|统计|国资|国有|金融|税务|国税|地税|教育|教体|科技|科学|科工|民宗|民族|民政|人社|人力|医保|医疗|卫健|卫计|卫生|疾控|妇幼|健康|国土|自然资源|规划|住建|住房|建设|城建|城乡|城管|城市|执法|综合|房管|公积金|环保|环境|生态|水利|水务|河长|农业|农牧|农办|农村工作|农经|畜牧|兽医|林业|林草|移民|搬迁|扶贫|乡村振兴|振兴|脱贫|供销|粮食|粮储|文化|文旅|文体|文广|广电|广播|广新|旅游|体育|文物|新闻|融媒|电视|市场|质监|食药|食品|药监|药品|监察|安监|应急|地震|气象|烟草|档案|接待|政务|行政审批|审批|大数据|信息|人防|武装|人武|退役|双拥|邮政管理|民营|中小企业|就业|社保|督查|督导|目标|考核|整合|项目|联席|园林|园区管|开发区管|工业园区管|产业园区管|老龄|机构编制|机要|保密|直属|史办|参事|地方志|公共资源|土地|不动产|防汛|气候|渔业|农机|果业|蚕桑|茶|能源|煤炭|盐务|口岸|物流|救助|慈善|团委|密码|通信|中医|中西医|人民医院|人民检察|人民武装|妇女|儿童|侨联|贸促|社科|图书|博物|殡葬|福利|环卫|市政(?!府)|水文|测绘|地质|计量|检验|监测|种子|植保|植物|动物|水产|渔政|港航|航务|数据|数字|营商|仲裁|法律|文明|研究室|政研|改革|知识产权|专利|国防|民防|污水|供水|供热|热力|燃气';
const domain = new RegExp(`^(?:${domains})`);
const body = /(?:局|办|委|厅|部|会|联|院|中心|社|办公室|大队|支队|指挥部|政府|馆|台|校|站|所|室|协)$/;
const independent =
  /公司|银行|集团|联社|信用社|供电局|供电所|电网|电力局|移动|电信|联通|铁塔|石油|保险|农发行|人行|大学|学院/;

/** True for a department's name that lacks its level: 财政局, 广电局, 政府办. */
export const lacksLevel = (name: string): boolean =>
  domain.test(name) && body.test(name.replace(/\([^()]*\)$/, '')) && !independent.test(name);

const levelled =
  /^((?:[\u4e00-\u9fff]{2,12}?(?:自治[区州县]|省|市|州|县|区|旗|盟))|自治[区州县]|[省市州县区旗盟乡镇])(委(?!员会)|)/;

/** 「县」 of 县财政局, 「陇川县」 of 陇川县财政局, with 「委」 for the party's own departments; else `null`. */
export const levelOf = (name: string): { level: string; isParty: boolean } | null => {
  const match = levelled.exec(name);
  if (!match || match[0].length >= name.length + (match[2] ? 1 : 0)) return null;
  // 「市场监管局」 and 「区域办」 only look as if they began with a level.
  if (/^(?:市场|市容|市政|区域|省际|州际|县域|乡村|镇村)/.test(name)) return null;
  return { level: match[1]!, isParty: match[2] === '委' };
};

const partyBody =
  /^(?:组织部|宣传部|统战部|政法委|编办|党校|网信办|巡察办|老干部?局|农办|督查室|党史|直属机关|机要局|政研室|台办|办公室)/;

/** The name with the level of the one before it in the same list: 「省工业和信息化厅、广电局」 means 省广电局. */
export const withLevel = (name: string, before: { level: string; isParty: boolean }): string =>
  `${before.level}${before.isParty && partyBody.test(name) ? '委' : ''}${name}`;
