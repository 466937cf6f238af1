import type { RefusalCode } from '../codes/plan';
import type { DocumentKind } from './document-kind';
import type { Refusal } from './refuse';

/** What each document is that is not read, and where it goes. */
const whereItGoes: Readonly<Partial<Record<RefusalCode, string>>> = {
  ANNEX_MISSING: '这只是印发、转发的通知,没有附件正文:请上传附件(方案、清单或任务分工)本身',
  PROGRESS_REPORT:
    '这是整改进展或工作情况报告,不是方案:已经办了什么,由各责任单位在正在进行的整改行动中逐件填报、附佐证材料;要立项督办,请上传原来的方案或问题清单',
  REGULATION: '这是规章制度,没有限期要办的事项:其中的处罚和程序请在「规则」中录入,不作为整改方案导入',
  POLICY: '这是意见、规划一类文件,没有读出哪件事由哪个单位负责:如另有任务分工(责任分解表),请上传任务分工',
  MINUTES: '这是会议纪要:议定事项要督办的,请上传列明责任单位和时限的任务分解表',
  LETTER: '这是函,没有列出问题或任务:往来函件请附在有关事项的材料中',
  SPEECH: '这是讲话,没有列出问题或任务:讲话中部署的工作要督办的,请上传任务分工',
  NEWS: '这是新闻报道,不是方案:请上传发文单位印发的方案或清单',
  ASSESSMENT_RESULT: '这是考核结果(得分、等次),没有指出问题:请上传反馈的问题清单或整改方案',
};

export const refusedAs = (code: RefusalCode): Refusal => ({ code, reason: whereItGoes[code] ?? '' });

const articles = /(?:^|\n)[ ]{0,8}第[一二三四五六七八九十百]{1,4}条/g;

/** A text in articles is a rule. */
export const isRegulation = (norm: string, kind: DocumentKind | null, assignments: number): boolean => {
  const count = norm.match(articles)?.length ?? 0;
  return count >= 3 && (assignments === 0 || kind === 'regulation');
};

const cover =
  /(?:现将|现印发|现转发|现下发|已经?.{0,40}(?:同意|审定|审议通过|研究通过))[^。]{0,80}(?:印发|转发|下发|发)给/;

/** A notice that sends a plan which does not follow. */
const isCoverOnly = (norm: string): boolean => norm.length < 3000 && cover.test(norm);

const press = /本报讯|记者|通讯员|据介绍|据悉|获悉|本网讯/;

/** A text without anything that could be supervised: what it is by its title and its words. */
export const refuseByKind = (norm: string, title: string, kind: DocumentKind | null): Refusal | null => {
  if (isCoverOnly(norm)) return refusedAs('ANNEX_MISSING');
  if (press.test(norm.slice(0, 400))) return refusedAs('NEWS');
  if (/函$/.test(title.trim())) return refusedAs('LETTER');
  switch (kind) {
    case 'regulation':
      return refusedAs('REGULATION');
    case 'letter':
      return refusedAs('LETTER');
    case 'assessment':
      return refusedAs('ASSESSMENT_RESULT');
    case 'policy':
    case 'tasks':
      return refusedAs('POLICY');
    case 'rectification':
    case 'list':
    case 'minutes':
    case 'speech':
    case 'progress':
    case null:
      return null;
  }
};

/** A news report says so in its first lines, whatever else it speaks of. */
export const isPress = (norm: string): boolean =>
  /本报讯|\(?(?:本报)?记者[ ]?[\u4e00-\u9fff]|本网讯/.test(norm.slice(0, 400));
