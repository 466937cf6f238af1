import type { Db } from '../prisma/schema/db';
import { queryCalendars } from '../prisma/read/rules';
import { saveCalendar } from '../prisma/record/save-calendar';
import { readAmendment } from './calendar-file';

/** `cli calendar list` */
export const listCalendars = async (db: Db): Promise<void> => {
  for (const { version, years, basedOn, note } of await queryCalendars(db))
    process.stdout.write(
      `${version}  ${years[0] ?? ''}–${years.at(-1) ?? ''}  ${basedOn ? `改自 ${basedOn}:${note ?? ''}` : (note ?? '系统自带')}\n`,
    );
};

/** `cli calendar amend FILE` */
export const amendCalendars = async (db: Db, file: string): Promise<void> => {
  const { version } = await saveCalendar(db, { ...readAmendment(file), createdById: null });
  process.stdout.write(`已保存 ${version}\n`);
};
