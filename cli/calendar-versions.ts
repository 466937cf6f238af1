import type { Db } from '../prisma/schema/db';
import { queryCalendars } from '../prisma/read/rules';
import { saveCalendar } from '../prisma/record/save-calendar';
import type { Calendar } from '../domain/calendar/types';
import { loadCalendar } from '../prisma/record/facts';
import { assertSettled } from '../domain/proclamation/open-questions';
import { readAmendment } from './calendar-file';
import { confirm } from './confirm';
import { amendmentOf, inShort, readAndPrint, statedIn, type ReadOptions } from './read-calendar';

/** As other commands end where nobody confirmed. */
const NOT_CONFIRMED = 2;

/** `cli calendar list` */
export const listCalendars = async (db: Db): Promise<void> => {
  for (const { version, years, basedOn, note } of await queryCalendars(db))
    process.stdout.write(
      `${version}  ${years[0] ?? ''}–${years.at(-1) ?? ''}  ${basedOn ? `改自 ${basedOn}:${note ?? ''}` : (note ?? '系统自带')}\n`,
    );
};

const baseFor = async (db: Db, basedOn: string | undefined): Promise<Calendar> =>
  loadCalendar(db, basedOn ?? (await queryCalendars(db))[0]?.version ?? '');

/** `cli calendar read FILE --based-on VERSION` */
export const showProclamation = async (db: Db, file: string, options: SaveOptions): Promise<void> => {
  await readAndPrint(file, await baseFor(db, options.basedOn), options);
};

interface SaveOptions extends ReadOptions {
  basedOn?: string;
  note?: string;
  yes?: true;
}

/**
 * `cli calendar read FILE --save`: what the notice says, saved as a version where nothing is left open and a person says yes.
 *
 * @throws DomainError `PROCLAMATION_QUESTIONS_OPEN`, and what `saveCalendar` throws
 */
export const saveProclamation = async (db: Db, file: string, options: SaveOptions): Promise<void> => {
  const base = await baseFor(db, options.basedOn);
  const read = await readAndPrint(file, base, options);
  if (!read) return;
  const { settle: settled, without, note } = options;
  const amendment = { ...amendmentOf(read.reading, base, without), ...(note !== undefined && { note }) };
  const { days, basedOn } = amendment;
  assertSettled(base, { text: read.text, days, settled, ...statedIn(options) });
  if (!options.yes && !(await confirm(`将在 ${basedOn} 上保存 ${inShort(days)}`))) {
    process.exitCode = NOT_CONFIRMED;
    return;
  }
  const { version } = await saveCalendar(db, { ...amendment, createdById: null });
  process.stderr.write(`已保存 ${version}。进行中的整改行动要采用才生效:cli adopt --calendar ${version}\n`);
};

/** `cli calendar amend FILE` */
export const amendCalendars = async (db: Db, file: string): Promise<void> => {
  const { version } = await saveCalendar(db, { ...readAmendment(file), createdById: null });
  process.stdout.write(`已保存 ${version}\n`);
};
