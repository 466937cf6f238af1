import type { LetterKind } from '../codes/letter';
import type { LetterBlock } from './blocks';

/** What established findings (发现问题) a letter is about, and the main leaders (主要负责人) who are called. */
export interface FoundInLetter {
  leaders: string[];
  matters: { text: string; cite: string | null }[];
}

const opening: Record<LetterKind, string> = {
  'supervision-letter': '下列问题已经认定:',
  'interview-notice': '下列问题已经认定,现决定对你单位主要负责人进行约谈。涉及问题:',
  'interview-minutes': '就下列已经认定的问题对你单位主要负责人进行了约谈,纪要如下。涉及问题:',
  'accountability-proposal': '下列问题已经认定,现提出问责建议。涉及问题:',
  'assessment-feedback': '考核中已经认定下列问题:',
  'assessment-circular': '考核中已经认定下列问题:',
};

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });

/** What was found, numbered on after `from` obligations that the letter names before, each with the clause that it is a case of. */
export const foundBlocks = (
  kind: LetterKind,
  { leaders, matters }: FoundInLetter,
  from: number,
): LetterBlock[] => [
  paragraph(opening[kind]),
  ...matters.map(({ text, cite }, at) =>
    paragraph(`${from + at + 1}. ${text.replace(/。$/u, '')}${cite === null ? '' : `(${cite})`}`),
  ),
  ...(leaders.length > 0 ? [{ kind: 'fact' as const, name: '主要负责人', value: leaders.join('、') }] : []),
];
