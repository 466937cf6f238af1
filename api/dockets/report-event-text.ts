import type { CoreEvent } from '../../domain/docket/core-events';
import { inChinese } from '../../domain/explain/date-in-words';
import { formPurposeNames } from '../../domain/codes/form';
import type { ReportEvent } from '../../domain/report/events';
import { because, type Sayings } from './saying';

export const reportTexts: Sayings<Exclude<ReportEvent, CoreEvent>> = {
  'report-duty-set': {
    zh: ({ duty }) => `报送对象:${duty.to},期限 ${inChinese(duty.dueOn)}`,
    en: ({ duty }) => `Owed to ${duty.to} by ${duty.dueOn}`,
  },
  'form-adopted': {
    zh: ({ purpose, form, reason }) =>
      `${formPurposeNames[purpose].zh}采用表单 ${form.id}@${form.version}${because.zh(reason)}`,
    en: ({ purpose, form, reason }) =>
      `Form ${form.id}@${form.version} adopted for the ${formPurposeNames[purpose].en}${because.en(reason)}`,
  },
  'part-written': {
    zh: ({ text }) => `撰写综述${because.zh(text)}`,
    en: ({ text }) => `Written${because.en(text)}`,
  },
  'discrepancy-settled': {
    zh: ({ reason }) => `核定不一致${because.zh(reason)}`,
    en: ({ reason }) => `Discrepancy settled${because.en(reason)}`,
  },
  'report-compiled': {
    zh: ({ version, hash }) => `汇总第 ${version} 版,校验值 ${hash.slice(0, 12)}`,
    en: ({ version, hash }) => `Version ${version} compiled, hash ${hash.slice(0, 12)}`,
  },
  'report-issued': {
    zh: ({ version, to }) => `第 ${version} 版报出,报送 ${to}`,
    en: ({ version, to }) => `Version ${version} issued to ${to}`,
  },
};
