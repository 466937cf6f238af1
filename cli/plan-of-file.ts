import { InvalidArgumentError } from 'commander';
import { isCivilDate, type CivilDate } from '../domain/calendar/civil-date';
import { labelMeaningNames, labelMeanings, type LabelMeaning } from '../domain/codes/plan';
import { DomainError } from '../domain/domain-error';
import { readPlan } from '../domain/plan/read-plan';
import type { ReadText } from '../domain/plan/plan-of-text';
import type { Plan } from '../domain/plan/types';
import { seedCalendar } from '../prisma/schema/calendar-seed';
import { readDocument } from '../documents/read-document';

/** Exit codes that scripts can use: 2 for a file that cannot be read, 3 for a text that is no plan. */
const UNREADABLE = 2;
const REFUSED = 3;

/** Commander's check for `--issued`. */
export const civilDateOption = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new InvalidArgumentError(`「${text}」不是有效日期,应写作 YYYY-MM-DD。`);
  return text;
};

/** Commander's collector for `--label 包联干部=officer`, which may come several times. */
export const labelOption = (
  text: string,
  before: Record<string, LabelMeaning> = {},
): Record<string, LabelMeaning> => {
  const at = text.lastIndexOf('=');
  const meaning = labelMeanings.find(one => one === text.slice(at + 1));
  if (at < 1 || !meaning) {
    const known = labelMeanings.map(one => `${one}(${labelMeaningNames[one].zh})`).join('、');
    throw new InvalidArgumentError(`「${text}」应写作 栏目=含义,含义为 ${known} 之一。`);
  }
  return { ...before, [text.slice(0, at)]: meaning };
};

interface FileOptions {
  issued?: CivilDate;
  label?: Record<string, LabelMeaning>;
  json?: true;
}

export interface FileReading extends ReadText {
  text: string;
}

/**
 * Reads the plan in a file, with what each stretch of its text was read as. When there is none, says why on stderr (with `json` also as `{ error }` on stdout), sets
 * the process's exit code and returns `null`.
 */
export const readingOfFile = async (file: string, options: FileOptions): Promise<FileReading | null> => {
  const fail = (exitCode: number, code: string, reason: string): null => {
    process.stderr.write(`${reason}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify({ error: { code, reason } }, null, 2)}\n`);
    process.exitCode = exitCode;
    return null;
  };
  let text: string;
  try {
    text = await readDocument(file);
  } catch (error) {
    if (error instanceof DomainError) return fail(UNREADABLE, error.code, error.message);
    throw error;
  }
  const reading = readPlan(text, {
    calendar: seedCalendar(),
    ...(options.issued === undefined ? {} : { issuedOn: options.issued }),
    ...(options.label && { labels: options.label }),
  });
  return reading.ok
    ? { text, plan: reading.plan, places: reading.places }
    : fail(REFUSED, reading.code, reading.reason);
};

/** The plan of {@link readingOfFile}. */
export const planOfFile = async (file: string, options: FileOptions): Promise<Plan | null> =>
  (await readingOfFile(file, options))?.plan ?? null;
