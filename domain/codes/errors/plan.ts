import { refusalNames, type RefusalCode } from '../plan';
import { says, saysUnless } from './sentence';

/** Plans, drafts, campaigns, revised plans. */
export const planErrors = {
  PLAN_REFUSED: says<{ refusal: RefusalCode; reason: string }>({
    zh: ({ reason }) => reason,
    en: ({ refusal }) => `This cannot be read as a rectification plan: ${refusalNames[refusal].en}`,
  }),
  CAMPAIGN_UNKNOWN: { zh: '没有这个整改行动', en: 'There is no such campaign' },
  CAMPAIGN_NOT_LAUNCHED: { zh: '整改行动尚未启动', en: 'The campaign has not been launched yet' },
  CAMPAIGN_NOT_RUNNING: {
    zh: '只有进行中的整改行动才能采用新的规则',
    en: 'Only a running campaign can adopt other rules',
  },
  CAMPAIGN_NOT_NAMED: says<{ campaigns: readonly { id: string; title: string }[] }>({
    zh: ({ campaigns }) =>
      `请用 --campaign 指明整改行动:${campaigns.map(one => `${one.id}(${one.title})`).join('、') || '一个也没有'}`,
    en: ({ campaigns }) =>
      `Name the campaign with --campaign: ${campaigns.map(one => `${one.id} (${one.title})`).join(', ') || 'there is none'}`,
  }),
  ALREADY_LAUNCHED: { zh: '整改行动已经启动', en: 'The campaign has been launched already' },
  LAUNCH_INCOMPLETE: says<{ what: 'launch' | 'simulation'; missing: readonly unknown[] }>({
    zh: ({ what, missing }) => `还有 ${missing.length} 项未确定,不能${what === 'launch' ? '启动' : '推演'}`,
    en: ({ what, missing }) =>
      `It cannot be ${what === 'launch' ? 'launched' : 'simulated'}: ${missing.length} to be settled first`,
  }),
  CASE_UNKNOWN: says<{ asOf?: string; named?: string }>({
    zh: ({ asOf, named }) =>
      asOf !== undefined
        ? '当时还没有这个整改事项'
        : named !== undefined
          ? `没有事项 ${named}`
          : '没有这个整改事项',
    en: ({ asOf, named }) =>
      asOf !== undefined
        ? 'There was no such case at that time'
        : `There is no such case${named === undefined ? '' : `: ${named}`}`,
  }),
  UNIT_FILE_UNKNOWN: { zh: '没有这个单位档案', en: 'There is no such unit file' },
  DOCKET_UNKNOWN: { zh: '没有这个案卷', en: 'There is no such docket' },
  CASE_NOT_IN_PLAN: {
    zh: '现行方案中没有这一问题',
    en: 'The plan in force does not have this problem',
  },
  PLAN_NOT_KEPT: { zh: '没有保存现行方案', en: 'The plan in force was not kept' },
  MATCH_UNDECIDED: {
    zh: '请先答复:与修订稿中的问题是否为同一问题',
    en: 'Say first whether it is the same problem as in the revised text',
  },
  REVISION_UNKNOWN: { zh: '没有这一修订稿', en: 'There is no such revised text' },
  REVISION_SUPERSEDED: {
    zh: '此后又有修订稿,请审定最新一稿',
    en: 'There is a newer text: decide about that one',
  },
  PIECE_UNKNOWN: says<{ unknown?: readonly string[] }>({
    zh: ({ unknown }) => `没有这一处修订${unknown ? `:${unknown.join('、')}` : ''}`,
    en: ({ unknown }) => `The revised text has no such piece${unknown ? `: ${unknown.join(', ')}` : ''}`,
  }),
  PIECE_DECIDED: { zh: '这一处修订已经审定', en: 'This piece has been decided already' },
  PIECE_BLOCKED: says<{ questions: readonly string[] }>({
    zh: ({ questions }) => `请先答复:${questions.join(';')}`,
    en: ({ questions }) => `To be answered first: ${questions.join('; ')}`,
  }),
  CLOCK_IS_REAL: { zh: '真实时钟不能拨动', en: 'The real clock cannot be moved' },
  CLOCK_GOES_FORWARD: { zh: '演练时钟只能向前', en: 'The clock of a rehearsal goes forward only' },
  CLOCK_NOT_SET: { zh: '演练时钟尚未设置', en: 'The clock of the rehearsal has not been set' },
  NOT_A_REHEARSAL: {
    zh: '只有演练的时钟可以前进,且不能后退',
    en: 'Only the clock of a rehearsal is moved, and never back',
  },
  SUPERVISION_UNAVAILABLE: {
    zh: '演练暂时不能继续,请稍后再试',
    en: 'The rehearsal cannot go on now; try again later',
  },
  AS_OF_TOO_FAR: { zh: '最多只能推算到今后 92 天', en: 'At most 92 days ahead can be looked at' },
  AS_OF_IN_FUTURE: { zh: '只能查询已经过去的时点', en: 'Only times that have passed can be looked at' },
  SPAN_INVALID: {
    zh: '前一时点不能晚于后一时点',
    en: 'The first time cannot be later than the second',
  },
  FILE_UNKNOWN: saysUnless(
    { zh: '没有这个附件', en: 'There is no such file' },
    { given: { zh: '附件不存在,或不是您上传的', en: 'There is no such file, or you did not upload it' } },
  ),
  FILE_EXPECTED: saysUnless(
    { zh: '请选择要上传的文件', en: 'Choose a file to upload' },
    { broken: { zh: '上传内容不完整或格式不对', en: 'The upload is incomplete or malformed' } },
  ),
  FILE_TOO_LARGE: { zh: '文件超过 20 MB', en: 'The file is larger than 20 MB' },
  MAIL_UNKNOWN: { zh: '没有这封邮件', en: 'There is no such mail' },
  REHEARSAL_UNDECIDED: says<{ missing: readonly { message: string }[] }>({
    zh: ({ missing }) =>
      missing.length > 0
        ? `无法代为确定:${missing.map(one => one.message).join(';')}`
        : '问题过多,无法代为确定',
    en: ({ missing }) =>
      missing.length > 0
        ? `These could not be settled: ${missing.map(one => one.message).join('; ')}`
        : 'There are too many questions to settle',
  }),
  RUN_UNKNOWN: says<{ id: string; folder: string }>({
    zh: ({ id, folder }) => `没有编号为 ${id} 的演练(${folder})`,
    en: ({ id, folder }) => `There is no rehearsal ${id} (${folder})`,
  }),
  RUN_UNREADABLE: says<{ file: string; reason: string }>({
    zh: ({ file, reason }) => `${file} 不是 rehearse 或 simulate 的 JSON 结果:${reason}`,
    en: ({ file, reason }) => `${file} is no JSON result of rehearse or simulate: ${reason}`,
  }),
  DEMO_BROKEN: { zh: '演示名册有误', en: 'The registry of the demo is wrong' },
};
