/** Forms, units' documents, the compiled report. */
export const reportErrors = {
  REPORT_UNKNOWN: { zh: '本行动还没有整改情况报告', en: 'This campaign has no compiled report yet' },
};
