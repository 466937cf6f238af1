import type { Language } from '../../domain/codes/names';
import type { FieldAnswer } from '../../domain/form/document';
import type { Text } from '../i18n/zh';
import { formatDay } from '../parts/format-date';
import { formatValue } from './format-value';

/** What stands in a field, in words; what is missing is said to be missing. */
export const fieldText = (value: FieldAnswer | null, language: Language, t: Text): string => {
  if (value === null) return t.report.notReported;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'count':
      return String(value.count);
    case 'money':
      return t.report.yuan(formatValue(value.yuan, 'money'));
    case 'percent':
      return `${value.percent}%`;
    case 'day':
      return formatDay(value.on, language);
    case 'meetings':
      return value.meetings
        .map(({ on, what }) => `${formatDay(on, language)} ${what}`)
        .join(t.report.semicolon);
    case 'papers':
      return value.papers.map(({ title, number }) => t.report.paper(title, number)).join(t.report.semicolon);
    case 'steps':
      return value.steps.map(({ on, what }) => `${formatDay(on, language)} ${what}`).join(t.report.semicolon);
  }
};
