/**
 * What a document's title says that it is. `list`: problems that an inspection found (通报, 反馈意见, 问题清单);
 * `tasks`: a division of tasks (重点任务分工).
 */
export type DocumentKind =
  | 'rectification'
  | 'list'
  | 'tasks'
  | 'progress'
  | 'regulation'
  | 'policy'
  | 'minutes'
  | 'letter'
  | 'speech'
  | 'assessment';

const kinds: readonly [DocumentKind, RegExp][] = [
  ['minutes', /纪要$/],
  ['speech', /(?:讲话|致辞|发言|讲话提纲)$/],
  // A table of progress is one too, a plan of how to report progress is none.
  [
    'progress',
    /(?:进展|整改|落实|完成|办理|销号|督办|推进|(?<!审计)工作)(?:工作)?(?:落实|完成|进展)?(?:情况)?(?:的)?(?:报告|汇报|公示|公告|公开)$|(?:进展|落实|完成|办理|销号|整改|推进)情况(?:的)?(?:通报|说明|表|一览表|清单|台账|统计表|销号表|汇总表)?$|进展(?:的)?(?:表|台账|清单|通报)?$|销号表$|总结(?:报告)?$|(?:自查|述职|(?<!审计)工作|整改)(?:情况)?报告$/,
  ],
  ['rectification', /整改|整治|整顿|销号|督办|问题清单|责任清单|反馈.*(?:方案|措施|清单|台账)/],
  // 「关于重点工作督查发现问题的通报」 lists problems, whatever was looked at.
  [
    'list',
    /(?:发现|存在|反馈|突出)[^,]{0,8}(?:问题|隐患)[^,]{0,4}$|(?:通报|问题|反馈意见|督办单|交办单|建议书)$/,
  ],
  [
    'tasks',
    /分工|任务分解|责任分解|分解(?:表|方案)|任务清单|重点任务|任务书|工作要点|重点工作|民生实事|工作清单/,
  ],
  ['list', /通报|问题|隐患|反馈|交办|督查|巡察|巡视|审计|检查/],
  ['regulation', /(?:办法|规定|条例|细则|规则|制度|规程|准则|章程)$/],
  ['assessment', /(?:考核|考评|评价|评估|测评|绩效).{0,6}(?:结果|情况|得分|排名|等次|等级)(?:公示|公告)?$/],
  ['letter', /函$/],
  ['policy', /意见|政策|规划|纲要|决定|指南|方案|计划|措施|办法/],
];

/** What the title (normal form) says that its document is; `null` where it says nothing of the kind. */
export const documentKindOf = (title: string): DocumentKind | null => {
  const text = title
    .replace(/[\s《》“”"#*]/g, '')
    .replace(/\([^()]{1,20}\)$/, '')
    .replace(/的?通知$/, '');
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
