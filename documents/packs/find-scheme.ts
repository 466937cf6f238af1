import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DomainError } from '../../domain/domain-error';
import { checkScheme } from '../../domain/scheme/check-scheme';
import { compose } from '../../domain/scheme/compose';
import type { Scheme, SchemeDifference } from '../../domain/scheme/types';
import { packsFolder } from './find-pack';
import { differenceShape, schemeShape } from './scheme-shape';

const folder = path.join(packsFolder, 'schemes');
const fileOf = (id: string): string => path.join(folder, `${id}.json`);

/** The ids of the schemes that come with the system. */
export const schemeIds = (): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .sort();

const isDifference = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'changes' in given;

/** @throws DomainError `SCHEME_UNREADABLE` with every field that is not as it has to be */
const readAs = <T>(shape: z.ZodType<T>, given: unknown, name: string): T => {
  const read = shape.safeParse(given);
  if (!read.success)
    throw new DomainError('SCHEME_UNREADABLE', { name, reason: z.prettifyError(read.error) });
  return read.data;
};

const contentsOf = (file: string, name: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DomainError('SCHEME_UNREADABLE', { name, reason: String(error) });
  }
};

const isShipped = (id: string): boolean => schemeIds().includes(id);

const read = (file: string, name: string): { scheme: Scheme; difference: SchemeDifference | null } => {
  const given = contentsOf(file, name);
  if (!isDifference(given)) return { scheme: readAs(schemeShape, given, name), difference: null };
  const difference = readAs(differenceShape, given, name);
  // Parents come with the system: so nothing stands on itself.
  return { scheme: compose(knownScheme(difference.parent.id), difference), difference };
};

/**
 * A scheme by its id, or by the file in which it stands; of a local one (article 10) what comes out of it and its parent, with the
 * difference as it is written.
 *
 * @throws DomainError `SCHEME_UNKNOWN`, `SCHEME_UNREADABLE`, `SCHEME_WRONG` with everything that is wrong, and what `compose` throws
 */
export const findScheme = (id: string): { scheme: Scheme; difference: SchemeDifference | null } => {
  const isOwn = isShipped(id);
  const file = isOwn ? fileOf(id) : path.resolve(id);
  if (!isOwn && !(id.endsWith('.json') && existsSync(file))) throw new DomainError('SCHEME_UNKNOWN', { id });
  const found = read(file, id);
  // A test holds that there is nothing wrong with ours.
  const problems = isOwn ? [] : checkScheme(found.scheme);
  if (problems.length > 0) throw new DomainError('SCHEME_WRONG', { name: id, problems });
  return found;
};

/** A scheme that comes with the system; nobody names a file here. @throws DomainError `SCHEME_UNKNOWN` */
export const knownScheme = (id: string): Scheme => {
  if (!isShipped(id)) throw new DomainError('SCHEME_UNKNOWN', { id });
  return findScheme(id).scheme;
};
