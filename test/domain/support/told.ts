import type { Command } from '../../../domain/commands/command';
import type { NoticeIntent } from '../../../domain/docket/notice-intent';
import type { Actor } from '../../../domain/permissions/actor';
import type { CaseFile, Received } from './case-file';

/** `plan-approved → liaison A, digest` */
export const inWords = ({ kind, audience, urgency }: NoticeIntent): string =>
  `${kind} → ${audience.to}${'unitId' in audience ? ` ${audience.unitId}` : ''}, ${urgency}`;

/** What one command tells, besides what follows from meeting something late. */
export const toldBy = (
  file: CaseFile,
  actor: Actor,
  command: Command,
  received?: Received,
): NoticeIntent[] => {
  const before = file.notices.length;
  file.by(actor, command, received);
  const told = file.notices.slice(before);
  for (const { why, facts } of told) {
    expect(why.length).toBeGreaterThan(0);
    expect(JSON.stringify(facts)).not.toMatch(/undefined/);
  }
  return told;
};

/** What somebody's act is, where it is done, by whom, and who is told of it. */
export type ToldRow = [string, () => CaseFile, Actor, Command | ((file: CaseFile) => Command), string[]];

export const expectTold = (
  fileOf: () => CaseFile,
  actor: Actor,
  command: ToldRow[3],
  expected: string[],
): void => {
  const file = fileOf();
  const told = toldBy(file, actor, typeof command === 'function' ? command(file) : command);
  expect(told.map(inWords)).toEqual(expected);
};
