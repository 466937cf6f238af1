import { isCivilDate } from '../calendar/civil-date';
import type { DocumentProblemCode } from '../codes/document-problems';
import type { FieldAnswer } from './document';
import { sizes } from './sizes';
import type { FormField } from './types';

interface Line {
  /** These have to say something. */
  said: readonly string[];
  /** These may be empty. */
  more?: readonly (string | null)[];
  on: string | null;
}

const checkLines = (lines: readonly Line[]): DocumentProblemCode[] => {
  const codes: DocumentProblemCode[] = [];
  if (lines.length > sizes.entries) codes.push('TOO_MANY');
  if (lines.some(one => one.said.some(text => !text.trim()))) codes.push('ENTRY_INCOMPLETE');
  if (lines.some(one => one.on !== null && !isCivilDate(one.on))) codes.push('DAY_INVALID');
  const isLong = (text: string | null) => (text?.length ?? 0) > sizes.line;
  if (lines.some(one => [...one.said, ...(one.more ?? [])].some(isLong))) codes.push('TOO_LONG');
  return codes;
};

const isWhole = (value: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;

const checkValue = (answer: FieldAnswer): DocumentProblemCode[] => {
  switch (answer.kind) {
    case 'text':
      return answer.text.length > sizes.text ? ['TOO_LONG'] : [];
    case 'count':
      return isWhole(answer.count) ? [] : ['COUNT_INVALID'];
    case 'money':
      return /^(0|[1-9]\d{0,14})(\.\d{1,2})?$/.test(answer.yuan) ? [] : ['MONEY_INVALID'];
    case 'percent':
      return isWhole(answer.percent, 100) ? [] : ['PERCENT_INVALID'];
    case 'day':
      return isCivilDate(answer.on) ? [] : ['DAY_INVALID'];
    case 'meetings':
      return checkLines(
        answer.meetings.map(({ what, chair, attended, on }) => ({
          said: [what],
          more: [chair, attended],
          on,
        })),
      );
    case 'papers':
      return checkLines(
        answer.papers.map(({ title, number, on }) => ({ said: [title], more: [number], on })),
      );
    case 'steps':
      return checkLines(answer.steps.map(({ what, who, on }) => ({ said: [what, who], on })));
  }
};

/** What is wrong with an answer to a field, whoever gives it. */
export const checkAnswer = (field: FormField, answer: FieldAnswer): DocumentProblemCode[] =>
  answer.kind === field.kind ? checkValue(answer) : ['KIND_WRONG'];
