import { fieldRoleOf } from '../field-keys';
import type { FieldRole } from '../field-role';
import { labelKey, noMeanings, type LabelMeanings } from '../label-meanings';

/**
 * What the cells of a column are. `words`: who answers, in words of their own (责任分工); `detail`: a second column that states the
 * problem; `remark`: known, and none of the fields; `unknown`: to be asked about.
 */
export type Column = FieldRole | 'number' | 'category' | 'detail' | 'words';

const number =
  /^(?:序号?|编号|号|项号|顺序号|项次|no\.?|(?:问题|反馈问题|整改|任务|项目)(?:序号|编号|项号))$/i;
/** Said of a problem, a measure or a day, and none of them. */
const beside =
  /^是否|^备注|原因(?:分析)?$|问题来源|(?:措施|举措|任务)(?:序号|编号)$|整改(?:类型|类别|方式|分类)$/;
const otherTime =
  /(?:交办|下达|发现|检查|会议|移交|受理|接收|上报|报送|填报|开始|启动|起始|印发|通报|督查|督导|考核|实际(?:完成)?|销号|验收|复核|审核|公示|立项|更新|来文|反馈)(?:时间|日期|时限|期限)$/;
const otherBody =
  /^(?:检查|反馈|填报|报送|交办|移交|巡察|巡视|考核|审计|发现|提出|来文|制表|编制)(?:单位|部门|机构|组)$/;
const category = /类别|类型|方面|分类|领域|大类|板块/;
const problem =
  /(?:问题|不足|短板|隐患|缺陷|反馈意见|督察意见|巡察意见|审计意见)(?:表现|描述|内容|简述|概述|清单|具体表现|情况|及表现|详情|事项|原文|要点|名称)?$/;
const state = /(?:情况|进展|进度|成效|结果|效果|目标|标准|目标任务)$/;
const measure =
  /^(?:整改|措施|任务)清单$|(?:措施|举措|任务|做法|办法|对策|整改内容|整改事项|整改方案|整改意见|整改建议|重点工作|工作内容)$/;
const time = /时限|期限|时间|日期|节点/;
const answers = /单位|部门|责任人|牵头/;
const two =
  /(?:问题|措施|举措|情况|进展|目标|成效|标准)[^及和与、]*[及和与、].*(?:问题|措施|举措|单位|部门|时限|期限|时间)/;

/** A heading without blanks and stars, and without what stands in brackets behind it: 「责任单位(列第一位的为牵头单位)」. */
export const headWord = (heading: string): string => {
  const text = heading.replace(/[\s*]/g, '');
  const outside = text.replace(/\([^()]*\)/g, '');
  return outside.length >= 2 ? outside : text;
};

/** What a column's heading, or a label in a table's first column, says of its cells. In normal form. */
export const columnOf = (heading: string, meanings: LabelMeanings = noMeanings): Column => {
  const said = meanings.get(labelKey(heading)) ?? meanings.get(headWord(heading));
  if (said) return said;
  const word = headWord(heading).replace(/[:]$/, '');
  if (number.test(word)) return 'number';
  if (/^(?:存在|主要|反馈)*的?(?:主要|突出)?问题(?:表现)?[及和与、](?:主要)?原因(?:分析)?$/.test(word))
    return 'problem';
  if (beside.test(word) || otherTime.test(word) || otherBody.test(word)) return 'remark';
  // One cell for two things: it has to be looked at what stands in it.
  if (time.test(word) && answers.test(word)) return 'words';
  if (
    /牵头.*(?:配合|责任)|责任.*(?:牵头|配合)/.test(word) &&
    /单位|部门/.test(word) &&
    /[及和与、/]/.test(word)
  )
    return 'words';
  if (two.test(word)) return 'unknown';
  if (problem.test(word)) return 'problem';
  if (category.test(word)) return 'category';
  const everyday = fieldRoleOf(word);
  if (everyday) return everyday;
  if (state.test(word)) return 'remark';
  if (measure.test(word)) return 'measure';
  if (/^(?:牵头|主责|主办)/.test(word)) return 'lead';
  if (/^(?:配合|协办)$/.test(word)) return 'supporting';
  if (/领导|责任人|负责人/.test(word)) return 'officer';
  if (/(?:责任|整改|落实|承办|实施|主体).{0,4}(?:单位|部门)$/.test(word)) return 'responsible';
  if (/^(?:整改)?(?:责任|任务|职责)?(?:分工|落实)$|^责任$|^责任清单$/.test(word)) return 'words';
  return time.test(word) && /完成|整改|时限|期限/.test(word) ? 'deadline' : 'unknown';
};

/** True for a column that speaks of units and persons at once: 「责任单位及责任人」, 「责任单位(人)」. */
export const holdsPersons = (heading: string): boolean =>
  /单位|部门|主体/.test(heading) && /责任人|负责人|领导|人员|\(人\)|负责同志/.test(heading);
