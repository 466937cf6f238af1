/** What a body is called, however it goes on. Too much is found rather than too little: whoever reads it is only asked. */
const unit =
  /(?<![全布格结大开当变政时])局|(?:委员会|办公室|[省市州县区党工]委(?!托|派|屈)|[纪监政法]委|政府|党组|督[查察]室|指挥部|领导小组|工作[组队]|专班|人大|政协|法院|检察院|公司|集团|银行|大队|支队|街道)|(?:服务|管理|疾控|控制|卫生|指挥|数据|监测|活动|文化|培训|保障|信息)中心|[\u4e00-\u9fff]{2}(?<!乡)[乡镇](?![\u4e00-\u9fff]?(?:村振兴|土|愁|情))|(?:各|有关|相关|责任|牵头|成员|主管)(?:级|县|市|区|乡|镇|街道|部门|单位|企业|学校)/;
const day =
  /\d{1,2}[ ]?月|[一二三四五六七八九十]月|月底|年底|年内|季度|\d[ ]?日|\d{4}[ ]?年|[半]年|工作日|[天日]内/;
const due = /(?:月|日|季度|年)[^,。;]{0,3}(?:前|底|末|内|止)|年底|年内|[天日]内|工作日/;

/** Whether words (normal form) name a body. */
export const namesUnit = (norm: string): boolean => unit.test(norm);
/** Whether words (normal form) name a day, a month or a period. */
export const namesDay = (norm: string): boolean => day.test(norm);
/** Whether words (normal form) set a body a day. A day that is only mentioned (2月12日的会议) or past (已于3月底前) is none. */
export const setsDay = (norm: string): boolean => namesUnit(norm) && due.test(norm) && !norm.includes('已');
