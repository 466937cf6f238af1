import { noticeNames, recipientNames } from '../../../domain/codes/notices';
import type { Template, View } from '../template';
import { fact, inCase, onInEnglish, unit } from '../wording';
import { sampleOf } from './sample';

type Language = 'zh' | 'en';

const nameIn = (names: object, code: string | null, language: Language): string =>
  (names as Record<string, { zh: string; en: string } | undefined>)[code ?? '']?.[language] ?? '';

/** 「提醒」: what was to be told. */
const told = (view: View, language: Language): string =>
  nameIn(noticeNames, fact(view, 'notice'), language) || (language === 'zh' ? '通知' : 'notice');
const audience = (view: View, language: Language): string =>
  nameIn(recipientNames, fact(view, 'to'), language);

/** 未送达任何人, to the offices, who have to tell the unit in another way. */
export const unreached: Template = {
  section: 'to-do',
  subject: view => `「${told(view, 'zh')}」未送达任何人,请另行告知${unit(view)}${inCase(view)}`,
  ask: view =>
    `应发给${unit(view)}${audience(view, 'zh')}的「${told(view, 'zh')}」没有送达任何人,请另行告知。`,
  advice: () => ['请在名册中补上联络员或负责人及其邮箱,再在“通知”页再次发送;期限照常计算。'],
  brief: view => `${unit(view)}:「${told(view, 'zh')}」未送达任何人`,
  action: () => '查看',
  english: view =>
    `The ${told(view, 'en')} for the ${audience(view, 'en')}${onInEnglish(view)} reached nobody: please tell the unit in another way.`,
  sample: sampleOf('unreached', { notice: 'remind', to: 'liaison' }, [
    {
      text: '发送时无人可以接收',
      cites: 'practice:who-reads',
    },
  ]),
};
