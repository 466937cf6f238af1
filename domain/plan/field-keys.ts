import type { FieldRole } from './field-role';
import { labelShapeAt, roleOfLabel } from './label-words';

type KnownRole = Exclude<FieldRole, 'unknown'>;

const body = '(?:单位|部门|主体|机构|科室|处室|乡镇|地区|县区|县市|方)';
const words: Record<KnownRole, string> = {
  officer:
    '(?:(?:县级|市级|州级|省级|乡级)?(?:整改|第一|直接|主要|具体)?(?:责任|牵头|包案|挂钩|挂联|分管|督办|督导|督查|主管|包保|包联|联系(?!人)|协助|协管)(?:县级|市级|县)?(?:领导|负责人|责任人|人)|整改负责人|(?:整改|第一|直接|主要|具体)?责任人员?|负责人|县级领导|责任领导干部)',
  lead: `(?:(?:整改|总)?(?:牵头|主责|主办|主要责任|第一责任)(?:责任|负责|整改)?${body}|牵头|主办(?=[:】])|主责(?=[:】]))`,
  supporting: `(?:(?:整改)?(?:配合|协办|参与|协同|协作|协助|参加|参办)(?:责任|整改)?${body}|配合|协办(?=[:】]))`,
  supervising: `(?:(?:整改|跟踪)?(?:督导|督办|督查|监督|监管|验收|指导|督促|销号|考核)(?:责任|落实|检查)?(?:单位|部门|机构|组|小组))`,
  responsible: `(?:(?:整改|工作)?(?:主体)?(?:责任|落实|承办|实施|整改|完成)${body}(?:及责任人|和责任人)?|责任(?=[:]))`,
  deadline:
    '(?:(?:整改|完成|办结|时间|工作|销号|达标|落实|计划|任务|整治)?(?:完成|办结|销号)?(?:时限|期限|限期)(?:要求)?|(?:整改|完成|办结|销号|计划完成|整改完成|落实|拟完成)(?:时间|日期)(?:节点|要求)?|时间要求|时间节点)',
  problem:
    '(?:(?:存在|反馈|反映|具体|主要|突出|整改|考核反馈)(?:的)?(?:主要|突出|具体)?问题(?:表现|描述|内容|及表现)?|问题(?:表现|描述|内容|清单|具体表现)?|存在的?不足|(?:主要|存在的?|重大|安全|消防|问题|事故)?(?:事故|安全|火灾)?隐患(?:问题|描述|内容|情况)?|(?:督办|交办|信访|反映)(?:的)?(?:事项|问题|内容|诉求))',
  measure:
    '(?:(?:整改|主要|具体|工作|落实|整治|解决)(?:落实|工作|主要|具体)?(?:措施|举措|任务|办法)(?:及要求)?|措施|举措|整改内容|整改事项)',
  remark:
    '(?:(?:整改|工作|任务|主要|督办|办理|交办)?(?:目标|标准|成效|结果|进展|情况|要求|销号标准|完成情况)|目标任务|目标要求|验收标准|销号标准|销号情况|预期成效|预期目标|完成情况|进展情况|原因分析|问题原因|问题类型|问题来源|备注|是否销号|完成标志|考核指标|(?:工作)?联系人(?:及(?:联系)?(?:电话|方式))?|联系(?:电话|方式)|电话)',
};

const order: KnownRole[] = [
  'officer',
  'lead',
  'supporting',
  'supervising',
  'responsible',
  'deadline',
  'problem',
  'measure',
  'remark',
];
const named = order.map(role => `(?<${role}>${words[role]})`).join('|');

const withColon = new RegExp(`[【\\[]?(?:${named})[】\\]]?[ ]{0,4}(?:[:]|(?<=[】\\]]))[ ]{0,4}`, 'y');
const alone = new RegExp(`(?:${named})`, 'y');
const inBracket = new RegExp(`(?:${named})[ ]{0,4}(?:[:]|为[:]?|是[:]?)?[ ]{0,4}`, 'y');

export interface FieldKey {
  role: FieldRole;
  /** Characters of label and colon. */
  length: number;
}

const roleOf = (match: RegExpExecArray): FieldRole =>
  order.find(role => match.groups?.[role] !== undefined) ?? 'remark';

/** Characters that a label can begin with; most positions of a text are ruled out by one look. */
const initials = new Set(
  '【[县市州省乡整第直主具责牵包挂分督保联协负总配参跟监验指销考工落承实完办时达计任拟存反突问措信电解目标成结进情要备原是预交重隐安消事火',
);

const run = (pattern: RegExp, norm: string, from: number): FieldKey | null => {
  if (!initials.has(norm[from] ?? '')) return null;
  pattern.lastIndex = from;
  const match = pattern.exec(norm);
  return match && { role: roleOf(match), length: match[0].length };
};

/** One of the everyday labels with its colon at `from`, wherever that is. */
export const everydayKeyAt = (norm: string, from: number): FieldKey | null => run(withColon, norm, from);

/** One of them without its colon. */
export const bareKeyAt = (norm: string, from: number): FieldKey | null => run(alone, norm, from);

/** A label with its colon at `from`, where something begins: 「责任单位:」, 「【整改措施】」, 「县级牵头单位:」, 「包抓领导:」. */
export const fieldKeyAt = (norm: string, from: number): FieldKey | null => {
  const everyday = everydayKeyAt(norm, from);
  if (everyday) return everyday;
  const label = labelShapeAt(norm, from);
  const role = label && roleOfLabel(label.word);
  return role ? { role, length: label.length } : null;
};

/** A label inside an assignment bracket, where the colon may be missing: 「牵头单位县委办」. */
export const bracketKeyAt = (norm: string, from: number): FieldKey | null => {
  const key = fieldKeyAt(norm, from) ?? run(inBracket, norm, from);
  // 「责任落实」 and 「配合做好」 are no labels: without a colon only the long forms count.
  return key && (key.length >= 4 || /[:]/.test(norm.slice(from, from + key.length))) ? key : null;
};

/** The role of a text that is nothing but a label, such as a column's heading. */
export const fieldRoleOf = (label: string): FieldRole | null => {
  // 「县水利局(配合单位)」 is a unit with its part behind it.
  const inner = /^([^()]{2,})\(([^()]{2,})\)$/.exec(label.trim());
  if (inner && fieldRoleOf(inner[1]!) === null) return null;
  const text = label.replace(/[\s*:()/]/g, '');
  const key = run(alone, text, 0);
  return key && key.length === text.length ? key.role : roleOfLabel(text);
};
