import { Command } from 'commander';
import { betweenCommand } from './rules/between';
import { evaluateCommand } from './rules/evaluate';
import { figuresCommand } from './rules/figures';
import { asksCommand, listCommand } from './rules/list';
import { readCommand } from './rules/read';

/** `cli rules …`: rules of policies as data, without an engine and without a database. */
export const rulesCommand = new Command()
  .addCommand(evaluateCommand)
  .addCommand(listCommand)
  .addCommand(asksCommand)
  .addCommand(figuresCommand)
  .addCommand(betweenCommand)
  .addCommand(readCommand);
