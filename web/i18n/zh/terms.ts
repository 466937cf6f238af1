/** What the terms of the field mean, after docs/glossary.md. */
export const terms = {
  whatIs: (word: string) => `什么是${word}`,
  of: {
    urge: {
      word: '催办',
      meaning: '期限一过，系统随即提醒责任单位并记入台账；电话催办另行登记，不算一级。',
      clause: '通行做法：催办',
    },
    letter: {
      word: '督办函',
      meaning: '逾期满一个工作日仍未办结，由办公室签发编号并送达，载明新的期限。',
      clause: '督办策略「默认」',
    },
    interview: {
      word: '约谈',
      meaning: '督办函送达后仍未办结的，系统只提出建议，是否约谈由领导决定。',
      clause: '督办策略「默认」',
    },
    accountability: {
      word: '问责',
      meaning: '约谈后新的期限又过的，系统只提出建议；是否移送、如何处理由有权的人决定。',
      clause: '督办策略「默认」',
    },
    closing: {
      word: '销号',
      meaning: '整改到位并经核验后，问题从台账上销去；结果写明属于哪一种。',
      clause: '通行做法：销号',
    },
  },
};
