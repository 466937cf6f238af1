import { type Names } from './names';

/** What is wrong with a form (表单) that somebody wants to save. */
export const formProblemNames = {
  ID_INVALID: {
    zh: '编号须以小写字母开头，只用小写字母、数字和连字符，最多 40 个',
    en: 'an id begins with a small letter and has small letters, digits and hyphens, 40 at most',
  },
  ID_TWICE: { zh: '编号在表单中出现两次', en: 'the id stands in the form twice' },
  VERSION_INVALID: { zh: '版次须为从 1 起的整数', en: 'a version is a whole number from 1' },
  NAME_MISSING: { zh: '须写明中英文名称', en: 'a name is needed in both languages' },
  NAME_TOO_LONG: { zh: '名称或说明过长', en: 'the name or the help is too long' },
  CITES_MISSING: { zh: '须写明依据', en: 'the clause is missing' },
  PARTS_MISSING: { zh: '表单至少要有一个部分', en: 'a form has at least one part' },
  TOO_MANY_PARTS: { zh: '部分过多', en: 'there are too many parts' },
  TOO_MANY_FIELDS: {
    zh: '栏目过多，基层填不过来',
    en: 'there are too many fields for people in townships to fill',
  },
  FIELDS_MISSING: { zh: '这一部分没有任何栏目', en: 'this part has no field' },
  CLEAR_UNASKED: {
    zh: '这一部分要求写清，却没有对所有单位的栏目',
    en: 'this part has to be clear, and no field of it is for every unit',
  },
  NOTHING_TYPED: { zh: '表单没有任何要单位填写的栏目', en: 'nothing in the form is typed by a unit' },
  KIND_UNFIT: { zh: '台账不能以这种类型给出该内容', en: 'the record does not have this in that kind' },
  SCOPE_UNFIT: {
    zh: '台账中的该内容不是按这一范围记录的',
    en: 'the record does not have this for that scope',
  },
  STEPS_UNFIT: {
    zh: '下步打算只能逐个未完成问题填写',
    en: 'next steps are typed for each open problem only',
  },
  LIST_UNFIT: {
    zh: '会议和文件只能由单位填一次，不能逐个问题填',
    en: 'meetings and documents are listed once for the unit, not for each problem',
  },
  MEASURE_MISSING: { zh: '数量须写明量词', en: 'a number needs its measure' },
  MEASURE_UNFIT: { zh: '只有数字和清单才有量词', en: 'only numbers and lists have a measure' },
  TYPED_ONLY: {
    zh: '台账填写的栏目不能有选填、提示词等只用于单位填写的设置',
    en: 'what the record fills is neither optional nor found by words',
  },
  COUNT_UNFIT: {
    zh: '只能计数同一表单中由单位填写的会议或文件清单',
    en: 'a number counts a list of meetings or documents that the unit types in the same form',
  },
  UNLESS_UNFIT: {
    zh: '只能以同一范围、由台账填写的栏目代替',
    en: 'only a field of the same scope that the record fills can stand for it',
  },
} as const satisfies Names;

export type FormProblemCode = keyof typeof formProblemNames;
