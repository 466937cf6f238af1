import { isCivilDate, yearOf, dateOf, type CivilDate } from '../../calendar/civil-date';
import type { FieldAnswer, Meeting, Paper } from '../../form/document';
import { sizes } from '../../form/sizes';
import type { FormField } from '../../form/types';
import { papersIn } from './find-papers';
import type { SaidText } from './said-texts';

interface Sentence {
  words: string;
  from: SaidText;
}

const sentencesWith = (cues: readonly string[], texts: readonly SaidText[]): Sentence[] => {
  const all = texts.flatMap(from =>
    from.text
      .split(/[。；;！!？?\n]+/)
      .map(one => one.trim())
      .filter(one => cues.some(cue => one.includes(cue)))
      .map(words => ({ words, from })),
  );
  return [...new Map(all.map(one => [one.words, one])).values()];
};

const dayIn = ({ words, from }: Sentence): CivilDate | null => {
  const found = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(words);
  if (!found) return null;
  const [, year = String(yearOf(dateOf(from.at))), month = '', day = ''] = found;
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(on) ? on : null;
};

const meetingsIn = (sentences: readonly Sentence[]): Meeting[] =>
  sentences.flatMap(one => {
    const on = dayIn(one);
    return on ? [{ on, what: one.words.slice(0, sizes.line), chair: '', attended: '' }] : [];
  });

/** Documents named with a title in which a cue stands: 《…管理办法》. */
const rulesIn = (sentences: readonly Sentence[], cues: readonly string[]): Paper[] => {
  const all = sentences.flatMap(({ words }) => {
    const numbered = papersIn(words);
    return [...words.matchAll(/《([^《》]{1,80})》/g)]
      .map(([, title = '']) => title)
      .filter(title => cues.some(cue => title.includes(cue)))
      .map(
        title => numbered.find(one => one.title === title) ?? { title, number: null, on: null, fileId: null },
      );
  });
  return [...new Map(all.map(one => [one.title, one])).values()];
};

/** The one number before the measure: 「召开会议3次」. Two different ones are no answer. */
const countIn = (sentences: readonly Sentence[], measure: string): number | null => {
  const found = sentences.flatMap(({ words }) =>
    [...words.matchAll(/(\d{1,6})\s*([^\d\s]{1,2})/g)]
      .filter(([, , unit = '']) => unit.startsWith(measure))
      .map(([, n = '']) => Number(n)),
  );
  const different = new Set(found);
  return different.size === 1 ? [...different][0]! : null;
};

const answerOf = (
  { kind, measure = '' }: FormField,
  sentences: readonly Sentence[],
  cues: readonly string[],
): FieldAnswer | null => {
  switch (kind) {
    case 'text': {
      const text = sentences.map(one => one.words).join('；');
      return { kind, text: text.length > sizes.reason ? text.slice(0, sizes.reason) : text };
    }
    case 'meetings': {
      const meetings = meetingsIn(sentences).slice(0, sizes.entries);
      return meetings.length > 0 ? { kind, meetings } : null;
    }
    case 'papers': {
      const papers = rulesIn(sentences, cues).slice(0, sizes.entries);
      return papers.length > 0 ? { kind, papers } : null;
    }
    case 'count': {
      const count = measure === '' ? null : countIn(sentences, measure);
      return count === null ? null : { kind, count };
    }
    case 'money':
    case 'percent':
    case 'day':
    case 'steps':
      return null;
  }
};

/** An answer made of sentences in which a word of the field stands, with the text of the last of them; null for none. */
export const answerByCues = (
  field: FormField,
  texts: readonly SaidText[],
): { value: FieldAnswer; from: SaidText } | null => {
  const { cues = [] } = field;
  const sentences = cues.length === 0 ? [] : sentencesWith(cues, texts);
  const last = sentences.at(-1);
  const value = last ? answerOf(field, sentences, cues) : null;
  return last && value ? { value, from: last.from } : null;
};
