import { packNames, findPack } from '../../documents/packs/find-pack';
import { targetAbilities } from '../../domain/target/abilities';
import type { TargetFileState } from '../../domain/target/state';
import { assertCampaign } from '../../prisma/read/campaigns';
import { seesAll } from '../../prisma/read/scope';
import { readTargets } from '../../prisma/read/targets';
import { personNames } from '../../prisma/read/unit-names';
import { verdictScope } from '../../prisma/read/verdict-scope';
import { countVerdicts, placesOfVerdicts, type RowCount } from '../../prisma/read/verdicts';
import { loadFacts } from '../../prisma/record/facts';
import { getTargets, type TargetsView } from '../contracts/targets';
import { presentCampaign } from '../reports/present-campaign';
import { route } from '../route';
import { peopleOf, presentAsks } from './present-ask';
import { presentPack } from './present-pack';

const none = { packs: [], answers: {}, notices: {}, evaluated: null } satisfies Partial<TargetFileState>;

/** The packs of the project that are not supervised yet, or in an older version. */
const offered = (packs: TargetFileState['packs']): TargetsView['offered'] => {
  const inForce = new Map(packs.map(({ pack }) => [pack.id, pack.version]));
  return packNames()
    .map(findPack)
    .filter(({ id, version }) => version > (inForce.get(id) ?? 0))
    .map(({ id, version, title, rules }) => ({ id, version, title, rules: rules.length }));
};

const sumOf = (counts: readonly RowCount[]): TargetsView['counts'] => {
  const sums: TargetsView['counts'] = {};
  for (const { verdict, count } of counts) sums[verdict] = (sums[verdict] ?? 0) + count;
  return sums;
};

/** The years that periods touch: `2014`, `2013..2015`, a day. */
const yearsOf = (periods: readonly string[]): string[] => {
  const years = periods.flatMap(period => {
    const [from, to] = /^(\d{4})\.\.(\d{4})$/.exec(period)?.slice(1).map(Number) ?? [];
    if (from !== undefined && to !== undefined)
      return Array.from({ length: to - from + 1 }, (_, n) => String(from + n));
    return /^\d{4}/.exec(period) ?? [];
  });
  return [...new Set(years)].sort();
};

/** The targets of a campaign as far as the actor may see: a unit reads every rule, and of the rows its own. */
export const getTargetsRoute = route(getTargets, async ({ deps: { db }, actor, params: { id } }) => {
  await assertCampaign(db, actor, id);
  const facts = await loadFacts(db, id);
  const { docketId, version, state } = await readTargets(db, id);
  const targets = state ?? none;
  const of = { campaignId: id, scope: await verdictScope(db, actor, targets) };
  const [counts, places] = await Promise.all([countVerdicts(db, of), placesOfVerdicts(db, of)]);
  const person = await personNames(db, seesAll(actor) ? peopleOf(targets) : []);
  const abilities = targetAbilities(state?.status ?? 'open', actor);
  return {
    body: {
      campaign: presentCampaign(facts),
      docketId,
      status: state?.status ?? 'open',
      version,
      evaluated: targets.evaluated && { asOf: targets.evaluated.asOf, at: targets.evaluated.at },
      counts: sumOf(counts),
      packs: targets.packs.map(one => presentPack(targets, one, counts, person)),
      offered: abilities.includes('adopt-pack') ? offered(targets.packs) : [],
      asks: seesAll(actor) ? presentAsks(targets, person) : [],
      notices: Object.entries(targets.notices).map(([rule, { title, number }]) => ({ rule, title, number })),
      units: [...new Set(places.flatMap(one => one.unit ?? []))].sort((a, b) => a.localeCompare(b, 'zh')),
      years: yearsOf(places.map(one => one.period)),
      abilities,
    },
    version,
  };
});
