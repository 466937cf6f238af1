import type { Language } from '../../domain/codes/names';
import type { FieldAnswer } from '../../domain/form/document';
import { joined } from './report-file';

const entries = (answer: FieldAnswer): readonly (readonly (string | null)[])[] => {
  switch (answer.kind) {
    case 'meetings':
      return answer.meetings.map(one => [one.on, one.what, one.chair, one.attended]);
    case 'papers':
      return answer.papers.map(one => [one.title, one.number, one.on]);
    case 'steps':
      return answer.steps.map(one => [one.on, one.what, one.who]);
    case 'text':
      return [[answer.text]];
    case 'count':
      return [[String(answer.count)]];
    case 'money':
      return [[answer.yuan]];
    case 'percent':
      return [[`${answer.percent}%`]];
    case 'day':
      return [[answer.on]];
  }
};

/** What stands in a field, in a line: the entries of a list behind each other. */
export const answerText = (answer: FieldAnswer, language: Language): string =>
  joined(
    entries(answer).map(entry => entry.filter(one => one !== null && one !== '').join(' ')),
    language,
  );
