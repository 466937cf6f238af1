import { Command } from 'commander';
import type { Db } from '../prisma/schema/db';
import { actCommand } from './assessment/act-command';
import { openCommand } from './assessment/open-command';
import { readSchemeCommand } from './assessment/read-scheme';
import { schemeCommand } from './assessment/scheme';
import { schemesCommand } from './assessment/schemes';
import { rehearseCycleCommand, simulateCommand } from './assessment/play-commands';
import { cellsCommand, resultsCommand, showCommand } from './assessment/view-commands';

/** `cli assessment …`: 考核办法, which need neither engine nor database, and the yearly cycles of the record. */
export const assessmentCommand = (connect: () => Promise<Db>): Command =>
  new Command()
    .addCommand(schemesCommand)
    .addCommand(schemeCommand)
    .addCommand(readSchemeCommand)
    .addCommand(simulateCommand)
    .addCommand(rehearseCycleCommand)
    .addCommand(openCommand(connect))
    .addCommand(showCommand(connect))
    .addCommand(cellsCommand(connect))
    .addCommand(actCommand(connect))
    .addCommand(resultsCommand(connect));
