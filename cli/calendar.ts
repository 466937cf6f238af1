import { Command } from 'commander';
import type { Db } from '../prisma/schema/db';
import { queryCalendars } from '../prisma/read/rules';
import { saveCalendar } from '../prisma/record/save-calendar';
import { readAmendment } from './calendar-file';
import { withRecord } from './with-record';

/** `cli calendar list|amend`: the versions of the calendar (工作日历). */
export const calendarCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command('calendar').description('工作日历的各版');
  command
    .command('list')
    .description('各版,新的在前')
    .action(() =>
      withRecord(connect, async db => {
        for (const { version, years, basedOn, note } of await queryCalendars(db))
          process.stdout.write(
            `${version}  ${years[0] ?? ''}–${years.at(-1) ?? ''}  ${basedOn ? `改自 ${basedOn}:${note ?? ''}` : (note ?? '系统自带')}\n`,
          );
      }),
    );
  command
    .command('amend')
    .description('补录或调整放假、调休,存为新的一版;进行中的整改行动要采用(cli adopt)才生效')
    .argument('<file>', 'JSON:{ basedOn, days: [{ date, kind, name?, notice? }], years?, note }')
    .addHelpText(
      'after',
      [
        '',
        'kind:holiday 放假,workday 调休上班,ordinary 取消原来的安排;补录整年时在 years 中写明年份。',
        '退出码:0 已保存;1 出错;2 参数有误;4 内容有误',
      ].join('\n'),
    )
    .action((file: string) =>
      withRecord(connect, async db => {
        const { version } = await saveCalendar(db, { ...readAmendment(file), createdById: null });
        process.stdout.write(`已保存 ${version}\n`);
      }),
    );
  return command;
};
