import { Command } from 'commander';
import { readSchemeCommand } from './assessment/read-scheme';
import { schemeCommand } from './assessment/scheme';
import { schemesCommand } from './assessment/schemes';

/** `cli assessment …`: 考核办法, and what a text of one comes to; these need no engine and no database. */
export const assessmentCommand = new Command()
  .addCommand(schemesCommand)
  .addCommand(schemeCommand)
  .addCommand(readSchemeCommand);
