import type { Command } from '../../../domain/commands/command';
import { isFile, type DocketState } from '../../../domain/kinds';
import type { ProceedingAct } from '../../../domain/proceeding/commands/all';
import type { ScriptedAct } from '../../../rehearsal/script/ledger';

/** The first clause of a problem, as people name it in what they write. */
const inShort = ({ title }: DocketState): string => (title.split(/[,,。;]/u)[0] ?? title).slice(0, 24);

const planOf = (docket: DocketState): string =>
  isFile(docket) && docket.kind === 'case'
    ? `针对「${inShort(docket)}」:一、主要负责人牵头,明确1名分管负责人和1名经办人;二、逐村逐户列出清单,写明整改标准和完成日期;三、每周五报进度,完成一项、自查一项、销账一项。`
    : '一、召开专题会议认领任务,明确到人到天;二、对照方案逐条排出时间表;三、每周五向指挥部办公室报送进展。';

const reportOf = (docket: DocketState): string =>
  isFile(docket) && docket.kind === 'case'
    ? `「${inShort(docket)}」整改情况:方案所列事项已逐项办理,清单、照片和会议记录已归档;尚未办结的已写明原因和完成日期;下一步巩固成果,防止反弹。`
    : '所承担的配合任务已按时间表办理,入户核对记录已归档;没有办完的列出清单并写明完成日期;下一步继续配合牵头单位做好验收准备。';

type Words = (docket: DocketState) => object;

/** What people write with a command; what is not here needs no words, or is said by the story. */
const words = new Map<Command['kind'], Words>([
  ['name-liaison', () => ({ name: '王联络', post: '综合股副股长', phone: '000-0000' })],
  ['submit-plan', docket => ({ text: planOf(docket) })],
  ['submit-report', docket => ({ text: reportOf(docket) })],
  ['complete-milestone', () => ({ text: '已按方案要求完成,花名册和会议记录随文报送,可供现场核对。' })],
  [
    'apply-for-closing',
    docket => ({
      text: `对照整改标准完成自查:「${inShort(docket)}」已整改到位,台账、照片和公示材料齐备,申请销号。`,
    }),
  ],
  ['verify', () => ({ note: '督导组现场查看、查阅资料并随机询问群众,与申报情况一致,同意通过。' })],
  ['close', () => ({ note: '验收通过,予以销号;三十天、九十天后分别回头看。' })],
]);

const gradeReason = '现场查看与申报一致,台账、照片齐备;等次按各项责任是否按期办结评定。';

const onDocket = (command: Command, docket: DocketState): Command => ({
  ...command,
  ...words.get(command.kind)?.(docket),
  ...(command.kind === 'close' && command.grade && { gradeReason }),
});

const inProceeding = (command: ProceedingAct): ProceedingAct =>
  command.kind === 'hold'
    ? {
        ...command,
        statement: '说明催办、督办函送达后仍未办结的情况,指出责任没有落实到人,要求倒排工期、专人盯办。',
        commitment: '主要负责人直接抓,在新的期限以前报齐整改方案并按方案办理。',
      }
    : command;

/** What somebody of the demonstration says with an act; a script's own words say only that it is one. */
export const inWords = (one: ScriptedAct, docket: DocketState | undefined): ScriptedAct => {
  const { act } = one;
  if (act.kind === 'docket' && docket)
    return { ...one, act: { ...act, command: onDocket(act.command, docket) } };
  if (act.kind === 'proceeding') return { ...one, act: { ...act, command: inProceeding(act.command) } };
  return one;
};
