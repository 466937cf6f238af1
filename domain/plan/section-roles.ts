/** What a section of a plan is for. `mixed`: problems with their measures (清单). */
export type SectionRole = 'preamble' | 'problems' | 'measures' | 'mixed' | 'phases' | 'requirements';

const rules: [SectionRole, RegExp][] = [
  // 「问题及整改要求」, 「具体问题及整改安排」: problems with what is asked of them, whatever the second word is alone.
  ['mixed', /(?:问题|隐患)[^。]{0,8}(?:及|和|与|、)[^。]{0,6}整改/],
  [
    'preamble',
    /指导思想|总体要求|总体思路|整改思路|原则|总体目标|工作目标|整改目标|目标任务|目标要求|基本情况|编制依据|工作背景/,
  ],
  [
    'requirements',
    /保障措施|组织措施|工作要求|组织保障|组织领导|有关要求|相关要求|纪律要求|整改要求|工作保障|保障机制|监督问责/,
  ],
  ['phases', /步骤|时间安排|阶段安排|阶段划分|进度安排|实施阶段|工作安排|时间进度|整改安排|推进安排/],
  [
    'mixed',
    /问题[^。]{0,8}(?:及|和|与|、)[^。]{0,8}(?:措施|举措|任务|责任|整改)|(?:问题|任务|整改|责任|措施)[^。]{0,4}(?:清单|台账|一览表|分解表|分工表|明细表)/,
  ],
  [
    'measures',
    /(?:整改|落实|工作|重点|主要|具体|解决|对策)?(?:措施|举措|办法)$|(?:整改|重点|主要|工作|具体|攻坚|整治)(?:落实)?任务$|任务分工|责任分工|任务分解|整改内容|整改重点|整改事项|重点工作|重点整改|重点内容|工作重点|工作内容|主要内容/,
  ],
  [
    'problems',
    /(?:存在|反馈|突出|主要|查摆|发现|指出|整改|共性|个性)[^。]{0,12}(?:问题|不足)$|问题$|薄弱环节$|(?:督办|交办)(?:的)?(?:事项|内容)$|问题清单|问题表现$/,
  ],
];

const sectionName =
  /^(?:存在|反馈|主要|突出|具体|查摆|考核|发现|排查|整改)*(?:的|到的|出的)?(?:主要|突出|具体|共性|个性)*(?:问题|不足)(?:清单|表现)?$|^(?:整改|工作|具体|主要|落实|整治|重点)*(?:措施|任务|举措)(?:清单)?$/;

/** True for a heading that only names a section (存在的主要问题), false for one that names a problem itself. */
export const isSectionName = (title: string): boolean =>
  sectionName.test(title.replace(/[\s"“”:。.()]/g, ''));

/** The role that a heading gives to its section; `null` when it says nothing of the kind. `title` in normal form. */
export const sectionRoleOf = (title: string): SectionRole | null => {
  const text = title.replace(/[\s"“”:。.()]/g, '').replace(/\d+个?$/, '');
  if (text.length === 0 || text.length > 40) return null;
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
