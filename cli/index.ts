import { Command, CommanderError } from 'commander';
import { DomainError } from '../domain/domain-error';
import { EngineError } from '../embedded/engine-error';
import { ConfigurationError, readConfiguration } from './configuration';
import { adoptCommand } from './adopt';
import { backupCommand } from './backup';
import { calendarCommand } from './calendar';
import { caughtUpCommand } from './caught-up';
import { compareCommand } from './compare';
import { deadlineCommand } from './deadline';
import { ledgerCommand } from './ledger-as-of';
import { doctorCommand } from './doctor';
import { linksCommand } from './links';
import { nextCommand } from './next';
import { parseCommand } from './parse';
import { policyCommand } from './policy';
import { recordUrl } from './record-url';
import { registryCommand } from './registry';
import { rehearseCommand } from './rehearse';
import { restoreCommand } from './restore';
import { reviseCommand } from './revise';
import { apiCommand, migrateCommand, workerCommand } from './services';
import { simulateCommand } from './simulate';
import { startCommand } from './start';
import { openRecord } from './system/open-record';
import { verifyLogCommand } from './verify-log';

const connect = () => openRecord(recordUrl(readConfiguration(process.env)));

/** A failure of Temporal says what it is a failure of only in its causes. */
const causesOf = (error: unknown): string[] => {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error ? [`← ${cause.name}: ${cause.message}`, ...causesOf(cause)] : [];
};

/** What went wrong, for whoever reads the terminal at 3 a.m.; the exit code for scripts. */
const explain = (error: unknown): { text: string; exitCode: number } => {
  if (error instanceof CommanderError) return { text: '', exitCode: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof ConfigurationError) return { text: error.message, exitCode: 2 };
  if (error instanceof EngineError)
    return { text: `${error.message} [${error.code}]\n${error.hint}`, exitCode: 1 };
  if (error instanceof DomainError) return { text: `${error.message} [${error.code}]`, exitCode: 4 };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: [text, ...causesOf(error)].join('\n'), exitCode: 1 };
};

const program = new Command('zhenggai')
  .description('整改督办:读方案、算期限、连问题与措施、演练、运行')
  .showHelpAfterError('(--help 查看用法)')
  .exitOverride();
const commands = [
  parseCommand,
  deadlineCommand,
  linksCommand,
  rehearseCommand,
  simulateCommand,
  compareCommand,
  registryCommand(connect),
  policyCommand(connect),
  calendarCommand(connect),
  adoptCommand,
  reviseCommand,
  ledgerCommand,
  nextCommand,
  caughtUpCommand,
  verifyLogCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  startCommand,
  apiCommand,
  workerCommand,
  migrateCommand,
];
for (const command of commands) program.addCommand(command.exitOverride());

program.parseAsync().catch((error: unknown) => {
  const { text, exitCode } = explain(error);
  if (text) process.stderr.write(`${text}\n`);
  process.exit(exitCode);
});
