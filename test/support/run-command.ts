import { Command as Program, type Command } from 'commander';

export interface Ran {
  out: string;
  err: string;
  /** Both, as they came. */
  printed: string;
  /** How the process would exit: 0 where the command set nothing. */
  exitCode: number;
}

// Read apart: the compiler believes in the last value that was set beside it.
const exitCode = (): number => Number(process.exitCode ?? 0);

/**
 * Runs commands of the command line in this process: what was printed, and how it would exit. The exit code belongs to the
 * whole Jest worker, which runs other files before and after: it begins unset and is unset afterwards.
 * @param args the command's name first
 */
export const runCommand = async (commands: readonly Command[], ...args: string[]): Promise<Ran> => {
  const ran = { out: '', err: '', printed: '' };
  const spies = (['out', 'err'] as const).map(name =>
    jest.spyOn(process[`std${name}`], 'write').mockImplementation(words => {
      ran[name] += String(words);
      ran.printed += String(words);
      return true;
    }),
  );
  process.exitCode = undefined;
  try {
    const program = new Program().exitOverride();
    for (const command of commands) program.addCommand(command);
    await program.parseAsync(args, { from: 'user' });
    return { ...ran, exitCode: exitCode() };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
};
