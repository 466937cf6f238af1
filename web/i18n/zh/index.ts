import { campaigns } from './campaigns';
import { cases } from './cases';
import { commands } from './commands';
import { drafts } from './drafts';
import { ledger } from './ledger';
import { letters } from './letters';
import { names } from './names';
import { parts } from './parts';
import { proceedings } from './proceedings';
import { shell } from './shell';

export const zh = { names, shell, parts, ledger, cases, commands, letters, proceedings, drafts, campaigns };
export type Text = typeof zh;
