/** Invented places and matters, from which the load's titles are put together. */
const counties = ['云岭', '青石', '松溪', '白沙', '清水', '石桥', '竹园', '双河', '梅岭', '柳泉'];
const townships = [
  '上坪',
  '下坝',
  '大湾',
  '新铺',
  '老街',
  '黄土',
  '龙潭',
  '花坡',
  '高桥',
  '长塘',
  '沙井',
  '红岩',
];
const villages = [
  '一组',
  '二组',
  '三组',
  '桥头村',
  '坝上村',
  '岭脚村',
  '河边村',
  '中寨村',
  '坪子村',
  '水口村',
];
const matters = [
  '安全饮水管网维护资金没有落实',
  '通组道路部分路段破损未修复',
  '安置点公共照明没有通电',
  '村卫生室药品采购台账不全',
  '产业发展资金拨付进度偏慢',
  '合作社分红没有张榜',
  '危房改造户档案缺少验收表',
  '扶贫手册收入栏填写前后不一',
  '公益性岗位人员考勤记录缺失',
  '小额信贷贴息核算有误',
  '技能培训结业后没有跟踪就业',
  '易地搬迁旧房尚未拆除',
  '义务教育控辍保学台账更新不及时',
  '残疾人护理补贴发放名单有重复',
  '项目库入库项目缺少用地手续',
  '群众反映事项超过期限没有回复',
];
const bureaus = [
  ...['水务局', '交通运输局', '住房城乡建设局', '教育局', '卫生健康局', '财政局', '农业农村局', '民政局'],
  ...['人力资源社会保障局', '林业局', '发展改革局', '残疾人联合会'],
];

const from = (words: readonly string[], place: number): string => words[place % words.length]!;

/** The county of a campaign; the same word comes again with a number after it. */
export const countyOf = (campaign: number): string => {
  const again = Math.floor(campaign / counties.length);
  return `${from(counties, campaign)}${again === 0 ? '' : again + 1}县`;
};

export const unitNameOf = (campaign: number, unit: number): string => {
  const again = Math.floor(unit / bureaus.length);
  return again === 0
    ? `${countyOf(campaign)}${from(bureaus, unit)}`
    : `${countyOf(campaign)}${from(townships, unit)}${again}乡`;
};

/** The title of the so manieth case of a campaign. Steps that have no factor in common with the lists go through all pairs. */
export const titleOf = (place: number): string =>
  `${from(townships, place * 5)}乡${from(villages, place * 3 + Math.floor(place / 12))}${from(matters, place * 7 + Math.floor(place / 240))}(台账第${place + 1}号)`;
