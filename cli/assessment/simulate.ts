import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findScheme } from '../../documents/packs/find-scheme';
import { readFigureFile } from '../../documents/figures/read-figure-file';
import { at, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { unitNamed } from '../../domain/registry/unit-named';
import { readRegistry } from '../../prisma/people/read-registry';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { simulateCycle } from '../../rehearsal/memory/simulate-cycle';
import { describeRun } from '../../rehearsal/run-result';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { describeForPeople } from '../rehearse/describe';
import { printJson, printText } from '../report/options';

export interface Simulating extends ScriptOptions {
  scheme: string;
  year: number;
  startsOn: CivilDate;
  subjects: string;
  thirdParty: string;
  registry: string;
  figures?: string;
  until?: CivilDate;
  json?: true;
}

const CAMPAIGN = 'simulated-cycle';

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

/** A whole cycle computed beforehand, without engines: who hands in when, who is chased, what is found and decided. */
export const simulateCycleOf = async (options: Simulating): Promise<void> => {
  const { year, startsOn, units, office, leaders, until } = options;
  const registry = await registryIn(options.registry);
  const meant = unitNamed(registry.units);
  const idOf = (name: string): string => {
    const id = meant(name);
    if (id === null) throw new DomainError('UNIT_UNKNOWN', { unitIds: [name] });
    return id;
  };
  const subjects = options.subjects.split(/[、,,;;\s]+/u).filter(one => one !== '');
  const result = await simulateCycle({
    campaignId: CAMPAIGN,
    registry,
    calendar: seedCalendar(),
    policy: defaultPolicy,
    startsAt: at(startsOn, '08:00'),
    open: {
      kind: 'open',
      scheme: findScheme(options.scheme).scheme,
      year,
      startsOn,
      reason: '推演',
      subjects: subjects.map(name => ({
        unitId: idOf(name),
        leaders: [
          { post: '党委主要负责人', personId: null },
          { post: '政府主要负责人', personId: null },
        ],
      })),
      thirdPartyId: idOf(options.thirdParty),
    },
    orders: [],
    figures: options.figures === undefined ? null : await figuresIn(options.figures),
    script: { units, office, leaders },
    until: until ? at(until, '23:59') : null,
  });
  const shown = describeRun({ ...result, assumed: [], links: [] });
  if (options.json) printJson(shown);
  else printText(describeForPeople(shown, '推演'));
};
