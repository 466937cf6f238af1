import { calendarDayNames } from '../domain/codes/proclamation';
import { DomainError } from '../domain/domain-error';
import { weekdayOf, yearOf, type CivilDate } from '../domain/calendar/civil-date';
import type { Calendar } from '../domain/calendar/types';
import { openQuestions } from '../domain/proclamation/open-questions';
import { questionInWords } from '../domain/proclamation/questions';
import { readProclamation } from '../domain/proclamation/read-proclamation';
import type { ProclamationReading } from '../domain/proclamation/types';
import { readDocument } from '../documents/read-document';

export interface ReadOptions {
  year?: number;
  notice?: string;
  without: CivilDate[];
  settle: string[];
  json?: true;
}

/** What a person states because the text does not. */
export const statedIn = ({ year, notice }: ReadOptions): { year?: number; noticeNumber?: string } => ({
  ...(year !== undefined && { year }),
  ...(notice !== undefined && { noticeNumber: notice }),
});

/** Exit codes that scripts can use: 2 for a file that cannot be read, 3 for a text that is no notice of days off. */
const UNREADABLE = 2;
const REFUSED = 3;

const exitCodeOf = ({ code }: DomainError): number | undefined => {
  if (code.startsWith('DOCUMENT_')) return UNREADABLE;
  return code === 'NOT_A_PROCLAMATION' || code === 'PROCLAMATION_TOO_LONG' ? REFUSED : undefined;
};

/** What a reading would save: its days without those that a person leaves out, each with the notice's number. */
export const amendmentOf = (
  { year, noticeNumber, isAmendment, proposals }: ProclamationReading,
  base: Calendar,
  without: readonly CivilDate[],
) => ({
  basedOn: base.version,
  days: proposals
    .filter(one => !without.includes(one.date))
    .map(({ date, kind, name }) => ({
      date,
      kind,
      name,
      ...(noticeNumber !== null && { notice: noticeNumber }),
    })),
  ...(year !== null && !isAmendment && { years: [year] }),
  note: [noticeNumber, year !== null && `${year}年节假日安排`].filter(Boolean).join(' ') || '节假日安排',
});

const words = (text: string): string => text.replace(/\s+/g, '');
const weekday = (date: CivilDate): string => `周${'日一二三四五六'.charAt(weekdayOf(date))}`;

const describe = (text: string, reading: ProclamationReading, options: ReadOptions): string => {
  const { year, noticeNumber, issuedOn, isAmendment, proposals, questions } = reading;
  const open = new Set(
    openQuestions(
      reading,
      proposals.filter(one => !options.without.includes(one.date)),
      options.settle,
    ),
  );
  return [
    `年份:${year ?? '未读出'}${isAmendment ? '(该年已有安排,本通知作调整)' : ''}  文号:${noticeNumber ?? '未读出'}  日期:${issuedOn ?? '未读出'}`,
    '',
    `提议 ${proposals.length} 天:`,
    ...proposals.map(({ date, kind, name, source }) =>
      [
        options.without.includes(date) ? '×' : ' ',
        `${date} ${weekday(date)} ${calendarDayNames[kind].zh} ${name}`,
        `「${words(text.slice(source.start, source.end))}」${source.start}–${source.end}`,
      ].join(' '),
    ),
    '',
    `待确认 ${open.size} 处${questions.length > open.size ? `(另有 ${questions.length - open.size} 处已处理)` : ''}:`,
    ...[...open].map(
      one =>
        `  [${one.key}] ${questionInWords(one, 'zh')}${one.source.end > one.source.start ? `「${words(text.slice(one.source.start, one.source.end)).slice(0, 60)}」` : ''}`,
    ),
  ].join('\n');
};

/**
 * Reads the notice of days off in a file on a version of the calendar and prints what it says, as text or JSON. When there is none,
 * says why on stderr (with `json` also as `{ error }` on stdout), sets the process's exit code and returns `null`.
 */
export const readAndPrint = async (
  file: string,
  base: Calendar,
  options: ReadOptions,
): Promise<{ text: string; reading: ProclamationReading } | null> => {
  try {
    const text = await readDocument(file);
    const reading = readProclamation(text, { base, ...statedIn(options) });
    const amendment = amendmentOf(reading, base, options.without);
    const asked = reading.questions.map(one => ({ ...one, text: questionInWords(one, 'zh') }));
    const json = { ...reading, questions: asked, amendment };
    process.stdout.write(
      `${options.json ? JSON.stringify(json, null, 2) : describe(text, reading, options)}\n`,
    );
    return { text, reading };
  } catch (error) {
    const exitCode = error instanceof DomainError ? exitCodeOf(error) : undefined;
    if (!(error instanceof DomainError) || exitCode === undefined) throw error;
    process.stderr.write(`${error.message}\n`);
    const { code, message: reason } = error;
    if (options.json) process.stdout.write(`${JSON.stringify({ error: { code, reason } }, null, 2)}\n`);
    process.exitCode = exitCode;
    return null;
  }
};

/** For the question before saving: 2027 年,33 天,其中上班 6 天. */
export const inShort = (days: readonly { date: CivilDate; kind: string }[]): string =>
  `${[...new Set(days.map(one => yearOf(one.date)))].join('、')} 年共 ${days.length} 天,其中上班 ${days.filter(one => one.kind === 'workday').length} 天`;
