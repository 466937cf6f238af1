import { Command, CommanderError } from 'commander';
import { DomainError } from '../domain/domain-error';
import { EngineError } from '../embedded/engine-error';
import { commands } from './commands';
import { ConfigurationError } from './configuration-error';

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

/** The program with the one command that is called, or asked about; the others stand there by name. */
const programFor = async (args: string[]): Promise<Command> => {
  const program = new Command('zhenggai')
    .description('整改督办:读方案、算期限、连问题与措施、演练、运行')
    .showHelpAfterError('(--help 查看用法)')
    .exitOverride();
  const [first, second] = program.parseOptions(args).operands;
  const called = first === 'help' ? second : first;
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = name === called ? await load() : new Command();
    program.addCommand(command.name(name).description(summary).exitOverride());
  }
  return program;
};

programFor(process.argv.slice(2))
  .then(program => program.parseAsync())
  .catch((error: unknown) => {
    const { text, exitCode } = explain(error);
    if (text) process.stderr.write(`${text}\n`);
    process.exit(exitCode);
  });
