import type { CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';
import { letterKindNames, type LetterKind } from '../codes/letter';
import { citeInWords } from '../codes/citations';

/** Everything that a letter says: facts only, in the words of the field. */
export interface LetterFacts {
  toUnit: string;
  fromUnit: string;
  campaignTitle: string;
  items: { ref: string | null; what: string; dueOn: CivilDate; title: string }[];
  /** A notice of an interview, its minutes: when, where, by whom, what to bring. */
  interview?: {
    on: string;
    place: string;
    by: string;
    bring: string;
    newDeadlineOn?: CivilDate;
    commitment?: string;
  };
  cites: string[];
}

const opening: Record<LetterKind, (facts: LetterFacts) => string> = {
  'supervision-letter': () => '经查,你单位下列整改事项已超过规定期限,尚未收到办理结果:',
  'interview-notice': () => '因下列整改事项经督办后仍未办结,现决定对你单位主要负责人进行约谈。涉及事项:',
  'interview-minutes': () => '就下列整改事项对你单位进行了约谈,纪要如下。涉及事项:',
  'accountability-proposal': () => '下列整改事项在约谈限期届满后仍未办结,现提出问责建议。涉及事项:',
};

const requirement = (kind: LetterKind, { interview }: LetterFacts): string[] => {
  switch (kind) {
    case 'supervision-letter':
      return ['请立即办理,并以书面形式回复办理情况、未办结原因和完成时间。'];
    case 'interview-notice':
      return interview
        ? [
            `时间:${interview.on}`,
            `地点:${interview.place}`,
            `约谈人:${interview.by}`,
            `请携带:${interview.bring}`,
            '请被约谈人本人到场;确需委托他人的,须事先报批。约谈属于行政措施,不是处分。',
          ]
        : [];
    case 'interview-minutes':
      return interview
        ? [
            `约谈时间:${interview.on};地点:${interview.place};约谈人:${interview.by}`,
            ...(interview.newDeadlineOn
              ? [`要求:于 ${inChinese(interview.newDeadlineOn)} 前(含当日,至24时)整改到位。`]
              : []),
            ...(interview.commitment ? [`被约谈单位表态:${interview.commitment}`] : []),
          ]
        : [];
    case 'accountability-proposal':
      return ['是否问责、以何种方式问责,由有权机关依规依纪决定。'];
  }
};

/** The plain text of a letter with all its facts; typesetting comes later. */
export const composeLetter = (kind: LetterKind, facts: LetterFacts): { title: string; body: string } => {
  const items = facts.items.map(
    (item, index) =>
      `${index + 1}. ${item.ref ? `(问题 ${item.ref})` : ''}${item.title.replace(/。$/, '')}:${item.what},期限 ${inChinese(item.dueOn)}(含当日)`,
  );
  const body = [
    `${facts.toUnit}:`,
    opening[kind](facts),
    ...items,
    ...requirement(kind, facts),
    `依据:${facts.cites.map(one => citeInWords(one, 'zh')).join(';')}`,
    facts.fromUnit,
  ].join('\n');
  return { title: `关于「${facts.campaignTitle}」整改事项的${letterKindNames[kind].zh}`, body };
};
