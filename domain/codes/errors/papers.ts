import { letterStatusNames, type LetterStatus } from '../letter';
import { stageNames, type Stage } from '../proceeding';
import { signOffStateNames, type SignOffState } from '../sign-off';
import { says, saysOf, saysUnless } from './sentence';

/** Letters, proceedings, and papers that wait for a decision. */
export const paperErrors = {
  LETTER_UNKNOWN: saysUnless(
    { zh: '没有这份函件', en: 'There is no such letter' },
    {
      campaign: {
        zh: '这些函件不属于同一个整改行动',
        en: 'These letters do not belong to one campaign',
      },
    },
  ),
  LETTER_NOT_IN_THIS_STATUS: says<{ status: LetterStatus; what?: 'join' }>({
    zh: ({ status, what }) =>
      what === 'join' ? '函件已签批,不再并入' : `函件当前为「${letterStatusNames[status].zh}」,不能办理此事`,
    en: ({ status, what }) =>
      what === 'join'
        ? 'The letter has been signed; nothing joins it any more'
        : `This cannot be done with the letter now (${letterStatusNames[status].en})`,
  }),
  PROCEEDING_UNKNOWN: { zh: '没有这个程序', en: 'There is no such proceeding' },
  PROCEEDING_NOT_IN_THIS_STAGE: says<{ stage: Stage; what?: 'join' }>({
    zh: ({ stage, what }) =>
      what === 'join' ? '建议已审批,不再并入' : `当前「${stageNames[stage].zh}」,不能办理此事`,
    en: ({ stage, what }) =>
      what === 'join'
        ? 'The proposal has been decided; nothing joins it any more'
        : `This cannot be done at the present stage (${stageNames[stage].en})`,
  }),
  SIGN_OFF_UNKNOWN: { zh: '没有这份审签件', en: 'There is no such paper to be signed off' },
  SIGN_OFF_DECIDED: says<{ state: SignOffState }>({
    zh: ({ state }) => `这份审签件${signOffStateNames[state].zh}，不能再办理`,
    en: ({ state }) => `Nothing more can be done with it: ${signOffStateNames[state].en}`,
  }),
  SIGN_OFF_WAITING: {
    zh: '同一份材料已送审签，请先撤回再改',
    en: 'The same is before the head already: take it back to change it',
  },
  SIGN_OFF_REQUIRED: {
    zh: '本单位的报送须先经负责人审签；已盖章的，请附盖章扫描件直接报出',
    en: 'In this unit the head signs off first; what is stamped already can be handed in with its scan',
  },
  SIGN_OFF_NOT_NEEDED: {
    zh: '不用送审签，可以直接报出',
    en: 'Nobody has to sign this off: hand it in',
  },
  STAMPED_SCAN_MISSING: {
    zh: '直接报出须附盖章扫描件',
    en: 'To be handed in as stamped, it needs the stamped scan',
  },
  FOLLOWS_FROM_LETTER: {
    zh: '请送达问责建议书',
    en: 'Deliver the letter proposing accountability: this follows from it',
  },
  NOTHING_TO_DECIDE: saysOf({
    plan: { zh: '该单位没有待审核的整改方案', en: 'No rectification plan of that unit waits to be reviewed' },
    report: {
      zh: '该单位没有待审核的整改报告',
      en: 'No rectification report of that unit waits to be reviewed',
    },
    application: {
      zh: '该单位没有待初审的销号申请',
      en: 'No application of that unit waits for a first review',
    },
    'application-elsewhere': {
      zh: '该申请不涉及本单位牵头的待办事项',
      en: 'The application is about nothing that this unit leads',
    },
    'task-return': { zh: '该单位没有待审核的退办申请', en: 'That unit has not asked to return the task' },
    contest: { zh: '该单位没有待决定的复核申请', en: 'That unit has no contest to be decided' },
    extension: { zh: '该事项没有待审定的延期申请', en: 'No extension of this waits to be decided' },
  }),
  REASON_REQUIRED: saysOf({
    decline: { zh: '请填写不予批准的理由', en: 'Say why it is declined' },
    withdraw: { zh: '请填写撤回的理由', en: 'Say why it is withdrawn' },
    postpone: { zh: '请填写改期的理由', en: 'Say why it is postponed' },
    statement: { zh: '请填写约谈内容', en: 'Say what was said at the interview' },
    answer: { zh: '请填写书面反馈', en: 'Write the feedback' },
    body: { zh: '请填写移送机关', en: 'Say to which body it is handed over' },
    decision: { zh: '请填写处理决定', en: 'Write the decision' },
    appeal: { zh: '请填写申诉理由', en: 'Say why it is appealed' },
    grade: { zh: '请填写评定等次的理由', en: 'Say why it has this grade' },
    'appeal-decision': { zh: '请填写申诉决定', en: 'Write the decision on the appeal' },
  }),
  FORM_REQUIRED: { zh: '请选择处理方式', en: 'Choose a form of accountability' },
  APPEAL_TOO_LATE: says<{ until: string | undefined }>({
    zh: ({ until }) => `申诉期至 ${until}(含当日),已届满`,
    en: ({ until }) => `An appeal was possible until ${until}, that day included`,
  }),
  APPEAL_WINDOW_OPEN: says<{ until: string | undefined }>({
    zh: ({ until }) => `申诉期至 ${until}(含当日),期满后方可立卷`,
    en: ({ until }) => `An appeal is possible until ${until}, that day included; it can be filed after that`,
  }),
};
