import { refusalNames, type RefusalCode } from '../plan';
import { says, saysUnless } from './sentence';

/** Of what a document can have too much, once it is unpacked. */
const tooMuch = {
  files: { zh: '文件数', en: 'files' },
  bytes: { zh: '字节数', en: 'bytes' },
  elements: { zh: '段落和格式标记数', en: 'paragraphs and marks of formatting' },
  attributes: { zh: '格式属性数', en: 'attributes of formatting' },
  characters: { zh: '字数', en: 'characters' },
  depth: { zh: '表格和格式的嵌套层数', en: 'levels of nesting' },
} as const;

/** Plans, drafts, campaigns, revised plans. */
export const planErrors = {
  PLAN_REFUSED: says<{ refusal: RefusalCode; reason: string }>({
    zh: ({ reason }) => reason,
    en: ({ refusal }) => `This cannot be read as a rectification plan: ${refusalNames[refusal].en}`,
  }),
  DOCUMENT_UNREADABLE: says<{
    name: string;
    size?: number;
    most?: number;
    what: 'missing' | 'no-docx' | 'no-xlsx' | 'no-csv' | 'too-large';
  }>({
    zh: ({ name, what, size, most }) =>
      ({
        missing: `读不到文件 ${name}`,
        'no-docx': `${name} 不是可读的 .docx 文件`,
        'no-xlsx': `${name} 不是可读的 .xlsx 文件`,
        'no-csv': `${name} 不是可读的 .csv 文件:引号没有成对`,
        'too-large': `${name} 有 ${size} 字节,超过上限 ${most}`,
      })[what],
    en: ({ name, what, size, most }) =>
      ({
        missing: `${name} cannot be read`,
        'no-docx': `${name} is no .docx file that can be read`,
        'no-xlsx': `${name} is no .xlsx file that can be read`,
        'no-csv': `${name} is no .csv file that can be read: a quotation mark is left open`,
        'too-large': `${name} has ${size} bytes; the limit is ${most}`,
      })[what],
  }),
  DOCUMENT_TOO_LARGE: says<{ name: string; what: keyof typeof tooMuch; most: number }>({
    zh: ({ name, what, most }) =>
      `${name} 展开后${tooMuch[what].zh}超过上限 ${most},请只保留方案正文后另存,或粘贴文字`,
    en: ({ name, what, most }) =>
      `${name} unpacks to more than ${most} ${tooMuch[what].en}: keep the plan's own text only and save it anew, or paste the text`,
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
