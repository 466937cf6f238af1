import { Command } from 'commander';
import type { Db } from '../prisma/schema/db';
import { withRecord } from './with-record';

// Loaded with the act: a subcommand that does without the record does without these too.
const versions = () => import('./calendar-versions.ts');

/** `cli calendar list|amend`: the versions of the calendar (工作日历). */
export const calendarCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('list')
    .description('各版,新的在前')
    .action(() => withRecord(connect, async db => (await versions()).listCalendars(db)));
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
    .action((file: string) => withRecord(connect, async db => (await versions()).amendCalendars(db, file)));
  return command;
};
