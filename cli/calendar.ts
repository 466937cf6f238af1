import { Command, InvalidArgumentError } from 'commander';
import type { Db } from '../prisma/schema/db';
import type { ReadOptions } from './read-calendar';
import { withRecord } from './with-record';

// Loaded with the act: a subcommand that does without the record does without these too.
const versions = () => import('./calendar-versions.ts');

const yearOf = (text: string): number => {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < 1990 || year > 2100) throw new InvalidArgumentError(`「${text}」不是 1990 至 2100 的年份。`);
  return year;
};
/** An option that may be given again. */
const another = (text: string, before: string[]): string[] => [...before, text];

/** `cli calendar list|amend|read`: the versions of the calendar (工作日历). */
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
  command
    .command('read')
    .description('读一份节假日安排通知(.txt、.md、.docx),逐日列出放假和上班的提议及待确认之处')
    .argument('<file>', '通知文件')
    .option('--json', '输出 JSON;其中 amendment 可以修改后交 calendar amend')
    .option('--year <year>', '文中没有年份时由人写明', yearOf)
    .option('--notice <number>', '文中没有文号时由人写明')
    .option('--without <date>', '不采用这一天的提议(可重复)', another, [])
    .option('--settle <key>', '已核对的待确认事项,写方括号中的编号(可重复)', another, [])
    .option('--save', '存为新的一版;还有待确认的不保存')
    .option('--based-on <version>', '在哪一版上;保存时默认最新一版')
    .option('--note <text>', '说明,默认为文号')
    .option('--yes', '保存前不再询问')
    .addHelpText(
      'after',
      [
        '',
        '不加 --save、--based-on 时不需要数据库,按系统自带的日历读。',
        'JSON:{ year, noticeNumber, issuedOn, isAmendment, proposals, questions, amendment }',
        '',
        '退出码:0 已读(或已保存);1 出错;2 文件或参数有误,或没有确认;3 不是放假通知(JSON 为 { error: { code, reason } });4 还有待确认,没有保存',
      ].join('\n'),
    )
    .action(async (file: string, options: ReadOptions & { save?: true; basedOn?: string }) => {
      if (options.save)
        await withRecord(connect, async db => (await versions()).saveProclamation(db, file, options));
      else if (options.basedOn !== undefined)
        await withRecord(connect, async db => (await versions()).showProclamation(db, file, options));
      else {
        const { seedCalendar } = await import('../prisma/schema/calendar-seed.ts');
        await (await import('./read-calendar.ts')).readAndPrint(file, seedCalendar(), options);
      }
    });
  return command;
};
