/** What is done on a day besides the fixing itself: a report or plan handed in, a start, a check of what was fixed. */
export type BesideRole = 'report' | 'start' | 'check' | 'look';
export type ActionRole = BesideRole | 'fix';

const MODAL =
  '(?:须|要|应|必须|务必|确保|全面|全部|基本|初步|率先|按期|如期|组织|并|再|统一|书面|及时|汇总|分别)*';
const PAPER = '(?:报告|总结|材料|台账|报表|情况说明|清单|名单|表格)';
const roles: readonly (readonly [BesideRole, RegExp])[] = [
  // 「完成整改并上报」 is both by one day: the verb that comes first decides.
  [
    'report',
    new RegExp(`^${MODAL}(?:(?:将|把).*(?:报|反馈|提交)|上报|报送|呈报|报告|报备|提交|反馈|报|填报)`),
  ],
  ['report', new RegExp(`^${MODAL}(?:完成|形成|制作|撰写)[^,;。、并和及]{0,12}${PAPER}$`)],
  [
    'start',
    new RegExp(
      `^${MODAL}(?:制定|制订|细化|完善|完成|形成|出台|印发)[^,;。、并和及]{0,12}方案(?:的?(?:编制|制定|制订|上报|报送|审批))?$`,
    ),
  ],
  ['start', new RegExp(`^${MODAL}(?:启动|开工|动工|开始|着手|进场)(?!.*(?:完成|完工|竣工|建成))`)],
  // 「完成自查」 finds what is to be mended; 「自查整改」 mends it.
  ['start', new RegExp(`^${MODAL}(?:完成|开展|进行)?(?:自查|排查|摸底|摸排)(?!.*(?:整改|整治|到位))`)],
  ['check', new RegExp(`^${MODAL}(?:申请|通过|完成)?(?:验收|销号)`)],
  ['look', new RegExp(`^${MODAL}(?:完成|开展)?(?:公示|复核|核查|评估|回头看)`)],
];

/** What the words behind a date (「完成整改」, 「上报整改报告」) say is done on it. */
export const roleOfAction = (words: string): ActionRole =>
  roles.find(([, pattern]) => pattern.test(words))?.[0] ?? 'fix';

/** 「整改情况于…」, 「报送时间:…」, 「启动时间:…」 before a date: it is that of a report, or of a start. */
export const reportBefore =
  /(?:(?:整改|自查|工作|落实|进展|完成|书面|专题|总结)*(?:情况|报告|结果|总结|材料|台账)(?:须|要|应|请|务必)?(?:于|在)?(?![^,;。]{0,20}(?:整改到位|完成整改))|(?:整改|自查|工作)*(?:报告|方案|情况|结果|材料)?(?:上报|报送|反馈|提交|填报|呈报|报告)(?:完成)?(?:时间|时限|期限|日期)(?:要求)?(?:为|是)?:?)/y;
export const startBefore = /(?:整改)?(?:启动|开始|起始|开工|动工|下达|交办)(?:时间|日期)(?:为|是)?:?/y;
