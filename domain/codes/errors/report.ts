import { formPurposeNames, type FormPurpose } from '../form';
import { reportStatusNames, versionStatusNames, type ReportStatus, type VersionStatus } from '../report';
import { says, saysOf } from './sentence';

/** Forms, units' documents, the compiled report. */
export const reportErrors = {
  DOCUMENT_ELSEWHERE: {
    zh: '一单位一份的材料只在本单位的档案上报送',
    en: 'A document for the whole unit is handed in on its own file only',
  },
  DOCUMENT_OF_OTHER_PURPOSE: saysOf({
    plan: { zh: '附的不是整改方案', en: 'What is attached is no rectification plan' },
    report: { zh: '附的不是整改报告', en: 'What is attached is no rectification report' },
  }),
  PROBLEM_NOT_YOURS: says<{ ids: readonly string[] }>({
    zh: ({ ids }) => `材料中有 ${ids.length} 个问题与本单位无关`,
    en: ({ ids }) => `The document speaks of problems in which the unit has no part: ${ids.length}`,
  }),
  DECIDED_ON_UNIT_FILE: {
    zh: '它是随单位的一份材料报送的,请在该单位的档案上审核,一次审核全部',
    en: "It came with the unit's one document: decide on that unit's file, once for all of it",
  },
  NOTHING_TO_WITHDRAW: saysOf({
    plan: { zh: '没有待审核的整改方案可以撤回', en: 'No rectification plan waits that could be taken back' },
    report: {
      zh: '没有待审核的整改报告可以撤回',
      en: 'No rectification report waits that could be taken back',
    },
  }),
  TOO_LATE_TO_WITHDRAW: says<{ dueOn: string }>({
    zh: ({ dueOn }) => `撤回须在 ${dueOn} 24时前;期限已过,可请办公室退回`,
    en: ({ dueOn }) =>
      `It could be taken back until the end of ${dueOn}; that has passed, and the office can return it`,
  }),
  REPORT_UNKNOWN: { zh: '本行动还没有整改情况报告', en: 'This campaign has no compiled report yet' },
  RETURN_UNKNOWN: says<{ number: number }>({
    zh: ({ number }) => `没有第 ${number} 次报送`,
    en: ({ number }) => `There is no return no. ${number}`,
  }),
  REPORT_NOT_IN_THIS_STATUS: says<{ status: ReportStatus }>({
    zh: ({ status }) => `整改情况报告当前为「${reportStatusNames[status].zh}」,不能办理此事`,
    en: ({ status }) => `This cannot be done with the report now (${reportStatusNames[status].en})`,
  }),
  REPORT_WORDS_REQUIRED: saysOf({
    addressee: { zh: '请填写报送对象', en: 'Say to whom it goes' },
    channel: { zh: '请填写报送渠道', en: 'Say by which channel it goes' },
    form: { zh: '请填写采用表单的理由', en: 'Say why the form is adopted' },
    discrepancy: { zh: '请填写核定的理由', en: 'Say why it is decided so' },
  }),
  FORM_UNKNOWN: says<{ id: string; version: number }>({
    zh: ({ id, version }) => `没有表单 ${id}@${version}`,
    en: ({ id, version }) => `There is no form ${id}@${version}`,
  }),
  FORM_UNREADABLE: says<{ name: string; reason: string }>({
    zh: ({ name, reason }) => `表单文件 ${name} 读不出来:${reason}`,
    en: ({ name, reason }) => `The form in ${name} cannot be read: ${reason}`,
  }),
  FORM_OF_OTHER_PURPOSE: says<{ purpose: FormPurpose }>({
    zh: ({ purpose }) => `这是${formPurposeNames[purpose].zh}的表单`,
    en: ({ purpose }) => `That is a form of a ${formPurposeNames[purpose].en}`,
  }),
  FORM_IN_FORCE: says<{ id: string; version: number }>({
    zh: ({ id, version }) => `现在用的就是表单 ${id}@${version}`,
    en: ({ id, version }) => `Form ${id}@${version} is in force already`,
  }),
  REPORT_PART_UNKNOWN: says<{ partId: string }>({
    zh: ({ partId }) => `表单里没有部分「${partId}」`,
    en: ({ partId }) => `The form has no part "${partId}"`,
  }),
  DISCREPANCY_UNKNOWN: {
    zh: '没有这处不一致,或各方所报已变,请重新核对',
    en: 'There is no such discrepancy, or a side says something else by now: look again',
  },
  DISCREPANCY_SIDE_UNKNOWN: says<{ sides: number }>({
    zh: ({ sides }) => `这处不一致只有 ${sides} 方`,
    en: ({ sides }) => `The discrepancy has ${sides} sides only`,
  }),
  CUT_OFF_IN_FUTURE: { zh: '截止时点不能晚于现在', en: 'The cut-off cannot lie in the future' },
  REPORT_UNCHANGED: says<{ version: number }>({
    zh: ({ version }) => `与第 ${version} 版完全一样,没有新的版本`,
    en: ({ version }) => `Exactly as version ${version}: there is nothing new to compile`,
  }),
  REPORT_VERSION_UNKNOWN: says<{ version: number }>({
    zh: ({ version }) => `没有第 ${version} 版`,
    en: ({ version }) => `There is no version ${version}`,
  }),
  REPORT_VERSION_NOT_NEWEST: says<{ version: number; status: VersionStatus }>({
    zh: ({ version, status }) => `第 ${version} 版${versionStatusNames[status].zh},只能报出最新汇总的一版`,
    en: ({ version, status }) =>
      `Version ${version} is ${versionStatusNames[status].en}: only the newest compiled one can be issued`,
  }),
  REPORT_VERSION_ALTERED: says<{ version: number }>({
    zh: ({ version }) => `第 ${version} 版的内容与其校验码不符:记录被改动过,请核验(verify-log)`,
    en: ({ version }) =>
      `Version ${version} does not match its hash: the record was altered, verify it (verify-log)`,
  }),
};
