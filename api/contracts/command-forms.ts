import type { CommandKind } from '../../domain/codes/commands';
import type { Name } from '../../domain/codes/names';
import type { AskName } from '../../domain/commands/command';
import { ruleOf } from '../../domain/commands/command-rules';
import { asksOf, type AskOf } from '../../domain/docket/asks';

/** One thing that a command asks for. */
export type CommandAsk = AskOf & { name: AskName };

/** What a command's dialog asks for, in the order of the form, and what follows from the command. */
export interface CommandForm {
  asks: CommandAsk[];
  consequence: Name | undefined;
}

/** For the web: its dialogs are built from what the commands say of themselves. */
export const formOf = (kind: CommandKind): CommandForm => {
  const { asks, consequence } = ruleOf(kind);
  return { asks: asksOf(asks) as CommandAsk[], consequence };
};
