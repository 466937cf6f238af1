import type { Command } from 'commander';
import { connect } from './connect';

interface Entry {
  /** What it is for, in the list of all and above its own help. */
  summary: string;
  load: () => Promise<Command>;
}

/** Every command, as the list shows them. The file of one is loaded when it is called, and no other (ADR 49). */
export const commands: Readonly<Record<string, Entry>> = {
  parse: {
    summary:
      '读一份整改方案、问题清单或任务分工(.txt、.md、.docx、.xlsx、.csv),列出问题、措施、责任分工、时限和待确认事项',
    load: async () => (await import('./parse.ts')).parseCommand,
  },
  deadline: {
    summary: '读一条期限表述,说明它是哪一天、依据是什么',
    load: async () => (await import('./deadline.ts')).deadlineCommand,
  },
  links: {
    summary: '为方案中的每个问题提出对应的整改措施,由人确认',
    load: async () => (await import('./links.ts')).linksCommand,
  },
  rehearse: {
    summary: '演练:在真实的引擎上,由脚本人员把整个整改行动走一遍,时间逐刻推进',
    load: async () => (await import('./rehearse.ts')).rehearseCommand,
  },
  simulate: {
    summary: '推演:不用引擎,事先算出整个整改行动的每一次提醒、催办、函件、建议和通知',
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
  compare: {
    summary: '比较两次演练或推演的结果有何不同',
    load: async () => (await import('./compare.ts')).compareCommand,
  },
  registry: {
    summary: '单位与人员名册',
    load: async () => (await import('./registry.ts')).registryCommand(connect),
  },
  rules: {
    summary: '政策规则:按数据逐条核定、列出规则和待答问题(不用引擎,也不用数据库)',
    load: async () => (await import('./rules.ts')).rulesCommand,
  },
  figures: {
    summary: '数据:把文件中的批次、支付、项目、指标数据、名录登记到账册',
    load: async () => (await import('./figures.ts')).figuresCommand(connect),
  },
  targets: {
    summary: '政策目标:采用规则包、只凭规则包开展行动、立即核定',
    load: async () => (await import('./targets.ts')).targetsCommand(connect),
  },
  assessment: {
    summary: '年度考核:考核办法、读一部考核办法;开展、查看、办理一次考核,导出结果',
    load: async () => (await import('./assessment.ts')).assessmentCommand(connect),
  },
  findings: {
    summary: '问题台账:列出、由已认定的问题拟方案、一条线看到底',
    load: async () => (await import('./findings.ts')).findingsCommand(connect),
  },
  seeds: {
    summary: '把一个文件夹里的文件逐一认出:考核办法、政策文件、报道、整改方案,各成为什么、在第几行',
    load: async () => (await import('./seeds.ts')).seedsCommand,
  },
  policy: {
    summary: '督办策略的各版',
    load: async () => (await import('./policy.ts')).policyCommand(connect),
  },
  calendar: {
    summary: '工作日历的各版',
    load: async () => (await import('./calendar.ts')).calendarCommand(connect),
  },
  adopt: {
    summary: '进行中的整改行动改用另一版督办策略或工作日历:先列出每一项变动,加 --apply 才采用',
    load: async () => (await import('./adopt.ts')).adoptCommand,
  },
  revise: {
    summary: '修订方案:与现行方案逐项比较;加 --keep 导入待审,加 --approve 导入并批准',
    load: async () => (await import('./revise.ts')).reviseCommand,
  },
  ledger: {
    summary: '某一天结束时的台账:由当时已记录的事件推出',
    load: async () => (await import('./ledger-as-of.ts')).ledgerCommand,
  },
  report: {
    summary: '整改情况报告:表单、单位填报、汇总、各版、报出',
    load: async () => (await import('./report.ts')).reportCommand(connect),
  },
  next: {
    summary: '一个事项接下来会发生什么、何时、通知谁;没有下一步的,为什么',
    load: async () => (await import('./next.ts')).nextCommand,
  },
  'caught-up': {
    summary: '停机之后补办了什么:哪些步骤迟发、并入更高一级或不再补发,迟了几天',
    load: async () => (await import('./caught-up.ts')).caughtUpCommand,
  },
  'verify-log': {
    summary: '核对事件日志:找出被改动、删除或插入的行(哈希链与日锚)',
    load: async () => (await import('./verify-log.ts')).verifyLogCommand,
  },
  doctor: {
    summary: '检查安装:数据库、Temporal、邮件、磁盘、时钟、记录的一致性、到期未办、近期修复',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  backup: {
    summary: '备份内置安装:数据库、附件和清单,写成一个文件(可在系统运行时进行)',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    summary: '从备份恢复内置安装(系统须先停止)',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  'load-demo': {
    summary: '装载任意多个编造的事项及其经过,用于试用和测量',
    load: async () => (await import('./load-demo.ts')).loadDemoCommand,
  },
  start: {
    summary: '启动全部:数据库、Temporal、邮件收集、API、网页、工作进程,并备好演示数据',
    load: async () => (await import('./start.ts')).startCommand,
  },
  api: {
    summary: '只运行 API 和网页(正式部署)',
    load: async () => (await import('./services.ts')).apiCommand,
  },
  worker: {
    summary: '只运行工作进程(正式部署,可多个)',
    load: async () => (await import('./services.ts')).workerCommand,
  },
  migrate: {
    summary: '更新数据库结构和规则(日历、策略)',
    load: async () => (await import('./services.ts')).migrateCommand,
  },
};
