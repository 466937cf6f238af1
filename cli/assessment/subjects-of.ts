import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Subject } from '../../domain/assessment/state';
import { DomainError } from '../../domain/domain-error';
import { unitNamed } from '../../domain/registry/unit-named';

const subjectsShape = z.array(
  z.strictObject({
    unit: z.string().min(1),
    leaders: z
      .array(z.strictObject({ post: z.string().min(1), login: z.string().min(1).nullable() }))
      .length(2),
  }),
);

/** Of the Party and of the government, where nobody has said more. */
const unnamed = () => [
  { post: '党委主要负责人', login: null },
  { post: '政府主要负责人', login: null },
];

const inFile = (file: string): z.infer<typeof subjectsShape> => {
  try {
    return subjectsShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new DomainError('SUBJECTS_UNREADABLE', { name: file, reason });
  }
};

const given = (text: string): z.infer<typeof subjectsShape> => {
  if (existsSync(text)) return inFile(text);
  return text
    .split(/[、,,;;\s]+/u)
    .filter(one => one !== '')
    .map(unit => ({ unit, leaders: unnamed() }));
};

/** People by their logins, of those that are known. */
export type PeopleByLogin = (logins: readonly string[]) => Promise<readonly { id: string; login: string }[]>;

/**
 * 被考核单位 as they are written on the command line, or in a file with their two main leaders.
 *
 * @throws DomainError `SUBJECTS_UNREADABLE`, `UNIT_UNKNOWN`, `PERSON_UNKNOWN`
 */
export const subjectsOf = async (
  text: string,
  unitIdOf: (name: string) => string,
  peopleOf: PeopleByLogin,
): Promise<Subject[]> => {
  const all = given(text);
  const logins = all.flatMap(one => one.leaders.flatMap(({ login }) => login ?? []));
  const ids = new Map((await peopleOf(logins)).map(one => [one.login, one.id]));
  const unknown = logins.filter(one => !ids.has(one));
  if (unknown.length > 0) throw new DomainError('PERSON_UNKNOWN', { logins: unknown });
  return all.map(({ unit, leaders }) => ({
    unitId: unitIdOf(unit),
    leaders: leaders.map(({ post, login }) => ({
      post,
      personId: login === null ? null : (ids.get(login) ?? null),
    })),
  }));
};

/** What a unit is called on the command line. @throws DomainError `UNIT_UNKNOWN` */
export const unitIdIn = (units: Parameters<typeof unitNamed>[0]): ((name: string) => string) => {
  const meant = unitNamed(units);
  return name => {
    const id = meant(name);
    if (id === null) throw new DomainError('UNIT_UNKNOWN', { unitIds: [name] });
    return id;
  };
};
