import type { FieldRole } from './field-role';

/** What a label's last word is about: who, when, or what. */
const person =
  /(?:责任人员?|负责人|负责同志|领导(?:干部)?|责任人(?:及|和)?(?:职务)?|承办人员?|经办人员?|包[抓保案联]人|督办人|督导人|协管员|网格员|[河林田路湖]长|具体人员)$/;
const time =
  /(?:时限|期限|限期|时间|日期|时间节点)(?:要求|安排)?$|^(?:截止|截至)(?:时间|日期)?$|^(?:计划|预计|拟)?完成(?:时间|节点)$/;
/** Times in a plan that are nobody's deadline. */
const otherTime =
  /交办|下达|反馈|发现|检查|会议|移交|受理|上报|报送|填报|开始|启动|起始|印发|通报|督查时间|考核时间/;
const body =
  /(?:单位|部门|主体|机构|科室?|股室?|处室?|办公室|乡镇|镇街|街道|县区|县市|地区|地方|社区|村居?|专班|专项组|工作组|领导小组|小组|组|队)$/;

/** What is done about it, what is to come of it: plain compounds only, or 「采取以下措施:」 would be a label. */
const measure =
  /^(?:具体|主要|整改|工作|落实|解决|整治|治理|下步|下一步|重点|后续|拟采取的?|针对性)+(?:措施|举措|办法)$/;
const aim = /^(?:整改|工作|预期|具体|阶段|阶段性|年度)+(?:目标|成效|标准)(?:任务)?$/;

const leading = /牵头|主责|主办|首要|主要责任|第一责任|总责|牵总/;
const helping = /配合|协办|协助|协同|协作|参与|参加|参办/;
const watching = /督导|督办|督查|监督|监管|主管|行业|验收|指导|督促|销号|考核|审核|把关/;
const answering = /责任|落实|承办|实施|整改|属地|承担|执行|完成|办理|具体|县级|市级|州级|省级|乡级/;
/** Bodies of which a plan speaks without asking anything of them. */
const bystander = /反馈|报送|填报|被督查|被检查|被巡察|被考核|来源|交办|移交|制表|编制|印发|提出/;

/** A label is one short word; these begin a sentence or address somebody. */
const noLabel =
  /^(?:各|请|全|凡|对(?![应口接])|在|由|以|按|根据|为|及|和|或|是|即|如|例|其|此|该|本|这|那|一是|二是|三是|四是|五是|抄送|抄报|主送)/;

/** 「县应急局责任单位:」 where a gap was lost is a name and a label. */
const behindName = /[局委办院厅]$|(?:公司|中心|政府|银行)$/;
const isBehindName = (text: string): boolean => {
  const label = /(?:牵头|主责|主办|责任|配合|协办|落实|承办|整改|督办|督导)(?:责任)?(?:单位|部门|主体)$/.exec(
    text,
  );
  return label !== null && label.index >= 3 && behindName.test(text.slice(0, label.index));
};

const unitRole = (word: string): FieldRole | null => {
  if (bystander.test(word)) return null;
  if (leading.test(word)) return 'lead';
  if (helping.test(word)) return 'supporting';
  if (watching.test(word)) return 'supervising';
  return answering.test(word) ? 'responsible' : null;
};

/** True for the word of a label that speaks of units and persons at once: 「责任单位及责任人」. */
export const hasPersons = (word: string): boolean =>
  /(?:单位|部门|主体).{0,4}(?:责任人|负责人|责任领导|人员|领导)/.test(word);

/** A label's word as it is compared: without what stands in brackets behind it, and without blanks. */
const plain = (word: string): string => word.replace(/[\s【】[\]*]/g, '').replace(/[()/]/g, '');

/**
 * What the word of a label means by its parts: 县级牵头单位 leads, 属地乡镇 answers, 行业主管部门 supervises, 责任人及职务
 * is a person, 预计完成时间 a day. `null` where its parts do not say: a label nevertheless, to be asked about.
 */
export const roleOfLabel = (word: string): FieldRole | null => {
  const text = plain(word);
  if (text.length < 2 || text.length > 12 || noLabel.test(text) || isBehindName(text)) return null;
  if (measure.test(text)) return 'measure';
  if (aim.test(text)) return 'remark';
  if (time.test(text)) return otherTime.test(text) ? null : 'deadline';
  if (person.test(text)) return /联系|填报|审核|制表/.test(text) ? null : 'officer';
  if (/(?:单位|部门|主体)(?:及|和|与|、)?(?:责任人|负责人|责任领导)$/.test(text)) return unitRole(text);
  // 「督查股、综合股」 are two bodies.
  return body.test(text) && !text.includes('、') ? unitRole(text) : null;
};

const shape =
  /[【[]?((?:[\u4e00-\u9fff/]|\([\u4e00-\u9fff]{1,4}\)){2,14})[】\]]?[ ]{0,4}(?::(?!\/\/)|(?<=[】\]]))[ ]{0,4}/y;

export interface LabelShape {
  word: string;
  /** Characters of label and colon. */
  length: number;
}

/** A short word with a colon, or one in 【】, at `from` of a text in normal form: a label by its shape, known or not. */
export const labelShapeAt = (norm: string, from: number): LabelShape | null => {
  const first = norm.charCodeAt(from);
  if (!(first === 0x3010 || first === 0x5b || (first >= 0x4e00 && first <= 0x9fff))) return null;
  shape.lastIndex = from;
  const match = shape.exec(norm);
  if (!match) return null;
  const word = match[1]!;
  const isShort = plain(word).length <= 10;
  return isShort && !noLabel.test(word) ? { word, length: match[0].length } : null;
};
