import { DomainError } from '../../domain-error';
import type { ErrorArguments } from '../../codes/errors';

type Demanded = Extract<ErrorArguments, readonly ['REPORT_WORDS_REQUIRED', unknown]>[1]['what'];

/** What has to be written for a command. @throws DomainError `REPORT_WORDS_REQUIRED` */
export const demand = (text: string, what: Demanded): string => {
  if (!text.trim()) throw new DomainError('REPORT_WORDS_REQUIRED', { what });
  return text;
};
