import { Command, Option } from 'commander';
import type { FormPurpose } from '../domain/codes/form';
import { formPurposes } from '../domain/codes/form';
import type { Db } from '../prisma/schema/db';
import { momentOption, numberOption } from './report/options';
import { withRecord } from './with-record';

// Loaded with the act: help does without the record.
const forms = () => import('./report/forms.ts');
const unit = () => import('./report/unit.ts');
const versions = () => import('./report/versions.ts');

const campaign = ['--campaign <id>', '整改行动;只有一个时可以不写'] as const;
const by = ['--by <login>', '由谁办理(指挥部办公室)'] as const;
const exits = '退出码:0 完成;1 出错;2 参数或文件有误;4 不能办理';

interface FormOptions {
  campaign?: string;
  purpose?: FormPurpose;
  json?: true;
  save?: string;
  check?: string;
  note?: string;
}

const purposeOption = (): Option =>
  new Option('--purpose <purpose>', 'plan 方案 / report 报告').choices(formPurposes);

/** `cli report form|unit|compile|show|issue`: the compiled report (整改情况报告) of a campaign, and the forms that it is made of. */
export const reportCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('form')
    .description('本行动现在用的表单;--check 检查一份,--save 保存为新的一版 (the forms in force)')
    .option(...campaign)
    .addOption(purposeOption())
    .option('--check <file>', '检查文件中的表单(JSON),不保存')
    .option('--save <file>', '检查并保存为新的一版')
    .option('--note <text>', '说明,与 --save 合用', '')
    .option('--json', '输出 JSON')
    .addHelpText('after', `\nJSON:[{ id, version, purpose, name, cites, parts }]\n\n${exits}`)
    .action((options: FormOptions) =>
      withRecord(connect, async db => {
        const { checkFormFile, saveFormFile, showForms } = await forms();
        if (options.check !== undefined) return checkFormFile(db, options.check);
        if (options.save !== undefined) return saveFormFile(db, options.save, options.note ?? '');
        return showForms(db, options);
      }),
    );
  command
    .command('unit')
    .description("一个单位的表单:台账带出什么、从哪里来、本单位填了什么 (one unit's form, filled)")
    .argument('<unit>', '单位的 id 或名称')
    .option(...campaign)
    .addOption(purposeOption().default('report'))
    .option('--as-of <moment>', '截至哪一天(至24时)或哪一时点;缺省为现在', momentOption)
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      `\nJSON:{ form, unitId, asOf, problems, parts, typed: { of, filled }, kept }\n\n${exits}`,
    )
    .action((named: string, options: { purpose: FormPurpose }) =>
      withRecord(connect, async db => (await unit()).showUnit(db, named, options)),
    );
  command
    .command('compile')
    .description('汇总为新的一版;--dry-run 只看,不保存 (compile a version)')
    .option(...campaign)
    .option('--cut-off <moment>', '截至哪一天(至24时)或哪一时点;缺省为现在', momentOption)
    .option('--dry-run', '只看会是怎样')
    .option(...by)
    .option('--json', '输出 JSON')
    .addHelpText('after', `\nJSON:{ version, differences: [{ zh, en }], report }\n\n${exits}`)
    .action((options: object) =>
      withRecord(connect, async db => (await versions()).compileReport(db, options)),
    );
  command
    .command('show')
    .description('一版报告,及与前一版的不同;读时核对校验码 (show a version)')
    .option(...campaign)
    .option('--version <n>', '第几版;缺省为最新一版', numberOption)
    .option('--json', '输出 JSON')
    .addHelpText('after', `\nJSON:{ version, differences: [{ zh, en }], report }\n\n${exits}`)
    .action((options: object) => withRecord(connect, async db => (await versions()).showReport(db, options)));
  command
    .command('issue')
    .description('报出一版 (issue a version)')
    .option(...campaign)
    .option('--version <n>', '第几版;缺省为最新一版', numberOption)
    .option('--to <text>', '报送对象;缺省为已定的')
    .option('--channel <text>', '报送渠道;缺省为已定的')
    .option(...by)
    .addHelpText('after', `\n${exits}`)
    .action((options: object) =>
      withRecord(connect, async db => (await versions()).issueReport(db, options)),
    );
  return command;
};
