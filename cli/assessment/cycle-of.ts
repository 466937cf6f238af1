import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findScheme } from '../../documents/packs/find-scheme';
import { readFigureFile } from '../../documents/figures/read-figure-file';
import { at, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { readRegistry } from '../../prisma/people/read-registry';
import type { CycleScenario } from '../../rehearsal/memory/open-cycle';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { ordersIn, scriptOf } from './script-of';
import { subjectsOf, unitIdIn } from './subjects-of';

/** A cycle that is played, in memory or on engines, as it is asked for on the command line. */
export interface CycleAsked extends ScriptOptions {
  scheme: string;
  year: number;
  startsOn: CivilDate;
  subjects: string;
  thirdParty: string;
  registry: string;
  figures?: string;
  orders?: string;
  acts?: string;
  until?: CivilDate;
  json?: true;
}

/** All of it but the rules and the name that it is played under. */
export type CycleToPlay = Omit<CycleScenario, 'campaignId' | 'calendar' | 'policy'>;

const figuresIn = async (file: string) => {
  const { rows, problems } = await readFigureFile(await readFile(file), path.basename(file));
  if (rows === null) throw new DomainError('FIGURES_REFUSED', { count: problems.length, problems });
  return rows;
};

const registryIn = async (file: string) => {
  const { problems, ...registry } = await readRegistry(await readFile(file), path.basename(file));
  if (problems.length > 0)
    throw new DomainError('REGISTRY_FILE_UNREADABLE', {
      name: path.basename(file),
      what: 'broken',
      problems,
    });
  return registry;
};

/** @throws DomainError of every file that cannot be read, and of every name that is not known */
export const cycleOf = async (asked: CycleAsked): Promise<CycleToPlay> => {
  const { year, startsOn, units, office, leaders, acts, until } = asked;
  const registry = await registryIn(asked.registry);
  const unitIdOf = unitIdIn(registry.units);
  const subjects = await subjectsOf(asked.subjects, unitIdOf, logins =>
    Promise.resolve(registry.people.filter(one => logins.includes(one.login))),
  );
  const { scheme } = findScheme(asked.scheme);
  const thirdPartyId = unitIdOf(asked.thirdParty);
  return {
    registry,
    startsAt: at(startsOn, '08:00'),
    open: { kind: 'open', scheme, year, startsOn, reason: '推演', subjects, thirdPartyId },
    orders: asked.orders === undefined ? [] : ordersIn(asked.orders),
    figures: asked.figures === undefined ? null : await figuresIn(asked.figures),
    script: {
      units,
      office,
      leaders,
      ...(acts !== undefined && { assessment: scriptOf(acts, unitIdOf) }),
    },
    until: until ? at(until, '23:59') : null,
  };
};
