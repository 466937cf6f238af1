import type { CivilDate } from '../calendar/civil-date';
import { eachYearOnce } from '../calendar/provisional';
import { inChinese } from '../explain/date-in-words';
import { explainProvisional } from '../explain/say-provisional';
import { letterKindNames, type WorkLetterKind } from '../codes/letter';
import type { LetterBlock } from './blocks';
import { foundBlocks, type FoundInLetter } from './found-in-letter';

/** Everything that a letter says: facts only, in the words of the field. */
export interface LetterFacts {
  toUnit: string;
  fromUnit: string;
  campaignTitle: string;
  items: { ref: string | null; what: string; dueOn: CivilDate; title: string; provisional?: number[] }[];
  /** The findings that led to it; absent where rungs alone did. */
  found?: FoundInLetter;
  /** A notice of an interview, its minutes: when, where, by whom, what to bring. */
  interview?: {
    on: string;
    place: string;
    by: string;
    bring: string;
    newDeadlineOn?: CivilDate;
    /** The years not announced yet on which the new deadline hangs. */
    provisional?: number[];
    commitment?: string;
  };
  cites: string[];
}

const opening: Record<WorkLetterKind, (facts: LetterFacts) => string> = {
  'supervision-letter': () => '经查,你单位下列整改事项已超过规定期限,尚未收到办理结果:',
  'interview-notice': () => '因下列整改事项经督办后仍未办结,现决定对你单位主要负责人进行约谈。涉及事项:',
  'interview-minutes': () => '就下列整改事项对你单位进行了约谈,纪要如下。涉及事项:',
  'accountability-proposal': () => '下列整改事项在约谈限期届满后仍未办结,现提出问责建议。涉及事项:',
};

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const fact = (name: string, value: string): LetterBlock => ({ kind: 'fact', name, value });

const requirement = (kind: WorkLetterKind, { interview }: LetterFacts): LetterBlock[] => {
  switch (kind) {
    case 'supervision-letter':
      return [paragraph('请立即办理,并以书面形式回复办理情况、未办结原因和完成时间。')];
    case 'interview-notice':
      return interview
        ? [
            fact('时间', interview.on),
            fact('地点', interview.place),
            fact('约谈人', interview.by),
            fact('请携带', interview.bring),
            paragraph('请被约谈人本人到场;确需委托他人的,须事先报批。约谈属于行政措施,不是处分。'),
          ]
        : [];
    case 'interview-minutes':
      return interview
        ? [
            paragraph(`约谈时间:${interview.on};地点:${interview.place};约谈人:${interview.by}`),
            ...(interview.newDeadlineOn
              ? [
                  fact(
                    '要求',
                    `于 ${inChinese(interview.newDeadlineOn)}${interview.provisional ? '(暂定)' : ''} 前(含当日,至24时)整改到位。`,
                  ),
                ]
              : []),
            ...(interview.commitment ? [fact('被约谈单位表态', interview.commitment)] : []),
          ]
        : [];
    case 'accountability-proposal':
      return [paragraph('是否问责、以何种方式问责,由有权机关依规依纪决定。')];
  }
};

/** One line that says what 「暂定」 means, in a letter that marks a day so. */
const provisionalNote = ({ items, interview }: LetterFacts): LetterBlock[] => {
  const all = [...items.flatMap(one => one.provisional ?? []), ...(interview?.provisional ?? [])];
  const years = eachYearOnce(all);
  if (years.length === 0) return [];
  return [paragraph(`注:${explainProvisional(years)}`)];
};

/** A letter about work that is owed, with all its facts, block by block; `plainText` says them as lines. */
export const composeLetter = (
  kind: WorkLetterKind,
  facts: LetterFacts,
): { title: string; blocks: LetterBlock[] } => ({
  title: `关于「${facts.campaignTitle}」整改事项的${letterKindNames[kind].zh}`,
  blocks: [
    { kind: 'addressee', unit: facts.toUnit },
    ...(facts.items.length > 0 || !facts.found ? [paragraph(opening[kind](facts))] : []),
    ...facts.items.map((item, index): LetterBlock => ({ kind: 'item', number: index + 1, ...item })),
    ...(facts.found ? foundBlocks(kind, facts.found, facts.items.length) : []),
    ...requirement(kind, facts),
    ...provisionalNote(facts),
    { kind: 'grounds', cites: facts.cites },
    { kind: 'sender', unit: facts.fromUnit },
  ],
});
