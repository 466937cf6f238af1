import type { CommandKind } from '../codes/commands';
import type { AnswersTo } from '../docket/asks';
import type { allCommands } from './all-commands';

type AllCommands = typeof allCommands;

type CommandOf<K extends CommandKind> = { kind: K } & AnswersTo<AllCommands[K]['asks']>;

/** What a person can do to a case or a unit's file: each command with what it asks for. */
export type Command = { [K in CommandKind]: CommandOf<K> }[CommandKind];

/** The name of anything that a command asks for. */
export type AskName = { [K in CommandKind]: keyof AllCommands[K]['asks'] & string }[CommandKind];
