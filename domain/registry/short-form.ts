import { normalForm } from '../plan/normal-form';

const shortForms: [RegExp, string][] = [
  [/发展和改革|发展改革/g, '发改'],
  [/工业和信息化/g, '工信'],
  [/工业和商务|工业商务/g, '工商务'],
  [/人力资源和社会保障|人力资源社会保障/g, '人社'],
  [/卫生和计划生育|卫生计生/g, '卫计'],
  [/卫生健康/g, '卫健'],
  [/住房和城乡建设|住房城乡建设/g, '住建'],
  [/国土资源/g, '国土'],
  [/交通运输/g, '交通'],
  [/农业农村/g, '农业'],
  [/文化和旅游|文化旅游/g, '文旅'],
  [/环境保护/g, '环保'],
  [/市场监督管理/g, '市场监管'],
  [/民族宗教事务/g, '民宗'],
  [/扶贫开发办公室/g, '扶贫办'],
  [/人民政府/g, '政府'],
  [/办公室$/g, '办'],
  [/委员会$/g, '委'],
  [/残疾人联合会/g, '残联'],
  [/妇女联合会/g, '妇联'],
  [/工商业联合会/g, '工商联'],
  [/供销合作社联合社|供销合作社/g, '供销社'],
];

/** The name in its usual short form, without blanks and brackets. */
export const shortForm = (name: string): string =>
  shortForms.reduce(
    (text, [pattern, short]) => text.replace(pattern, short),
    normalForm(name).replace(/[\s()·]/g, ''),
  );
