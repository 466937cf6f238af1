import { ApiError } from '../client/problem';
import type { Text } from '../i18n/zh';

/** What to tell a person about an error: the API's own words where it has any. */
export const explainError = (error: unknown, t: Text): string => {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  if (error.code === 'OFFLINE') return t.shell.error.offline;
  if (error.code === 'ANSWER_UNCLEAR') return t.shell.error.unclear;
  if (error.status >= 500) return t.shell.error.server;
  const said = t.language === 'en' ? error.problem.detailEn : error.problem.detail;
  if (said) return said;
  if (error.status === 403) return t.shell.error.forbidden;
  if (error.status === 404) return t.shell.error.notFound;
  return error.message;
};
