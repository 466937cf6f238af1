import { measureText, problemText } from '../../domain/breach/in-words';
import type { BreachState } from '../../domain/breach/state';
import { provisionalYears } from '../../domain/explain/provisional';
import { immediateDue } from '../../domain/revision/added-case';
import type { Pack } from '../../domain/rules/types';
import { documentOf, rulesInForce } from '../../domain/target/rules-in-force';
import type { SignedIn } from '../../prisma/people/sessions';
import { earlierBreaches, queryBreach, visibleCases } from '../../prisma/read/breaches';
import { assertCampaign } from '../../prisma/read/campaigns';
import { seesAll } from '../../prisma/read/scope';
import { sightOf } from '../../prisma/read/sight';
import { readTargets } from '../../prisma/read/targets';
import { queryTimeline, whatIsOwed } from '../../prisma/read/timeline';
import { clockOf, personNames, unitNames } from '../../prisma/read/unit-names';
import { countUsed, queryUsed } from '../../prisma/read/used-figures';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import { getBreach, type BreachView } from '../contracts/breaches';
import { presentTimeline } from '../dockets/present-timeline';
import { presentDerivation } from '../explanations/present-derivation';
import type { CampaignFacts } from '../../record/rows';
import { presentCampaign } from '../reports/present-campaign';
import { route } from '../route';
import { peopleOf, presentAsks } from './present-ask';
import { presentBreach } from './present-breach';
import { presentDocument } from './present-pack';
import { presentUsed } from './present-used';

const eventsOf = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  docketId: string,
): Promise<BreachView['events']> => {
  const sight = await sightOf(db, actor, campaignId);
  const owed = await whatIsOwed(db, docketId, sight);
  const { items } = await queryTimeline(db, docketId, { limit: 100, order: 'desc' }, sight);
  return await presentTimeline(db, owed, items, sight, await clockOf(db, campaignId));
};

/** What the dialog that opens a case is filled with; who leads is the office's to confirm. */
const proposalOf = async (
  db: Db,
  breach: BreachState,
  facts: CampaignFacts,
): Promise<BreachView['proposal']> => {
  const lead = breach.answerable?.unitId ?? null;
  const concerned = breach.concerned?.unitId ?? null;
  const due = immediateDue(facts);
  const named = await unitNames(
    db,
    [lead, concerned].flatMap(one => one ?? []),
  );
  return {
    problem: problemText(breach, breach.evidence),
    todo: measureText(breach, breach.evidence),
    lead: lead === null ? null : named(lead),
    responsible: concerned === null || concerned === lead ? [] : [named(concerned)],
    dueOn: due.on,
    dueDerivation: presentDerivation(due.derivation),
    dueProvisional: provisionalYears(due.derivation),
  };
};

const decisionOf = async (db: Db, { decision, status }: BreachState): Promise<BreachView['decision']> => {
  if (!decision) return null;
  const { at, by, reason } = decision;
  const person = await personNames(db, by ? [by.personId] : []);
  return { status, at, by: by && person(by.personId), reason };
};

const noPack = { programmes: [], indicators: [], registers: [] } as unknown as Pack;

/** A breach with its evidence. What the office decided and why, units do not read. */
export const getBreachRoute = route(getBreach, async ({ deps: { db }, actor, params: { id, breachId } }) => {
  await assertCampaign(db, actor, id);
  const facts = await loadFacts(db, id);
  const record = await queryBreach(db, actor, id, breachId);
  const breach = record.state;
  const targets = (await readTargets(db, id)).state;
  const state = { packs: targets?.packs ?? [], answers: targets?.answers ?? {} };
  const { evidence } = breach;
  const found = rulesInForce(state).find(
    ({ rule }) => rule.id === breach.row.rule && rule.part === breach.row.part,
  );
  const document = found && documentOf(found.pack, found.rule);
  const earlier = await earlierBreaches(db, actor, id, breach);
  const cases = await visibleCases(
    db,
    actor,
    [breach, ...earlier].flatMap(one => one.caseId ?? []),
  );
  const person = await personNames(db, peopleOf(state));
  const ask = presentAsks(state, person).find(one => one.id === breach.ownerAsk && one.answer === null);
  const used = await queryUsed(db, actor, id, evidence.row.figures, new Date(facts.now));
  return {
    body: {
      ...presentBreach(record, { actor, state, now: facts.now, cases }),
      campaign: presentCampaign(facts),
      version: record.version,
      formula: evidence.row.formula,
      document: document ? presentDocument(document) : null,
      authority: breach.authority,
      evidence: found ? [...found.rule.evidence] : [],
      figures: await presentUsed(db, actor, found?.pack ?? noPack, used),
      figureCount: await countUsed(db, actor, id, evidence.row.figures),
      answerable: breach.answerable?.name ?? null,
      ownerAsk: ask ?? null,
      proposal: await proposalOf(db, breach, facts),
      decision: seesAll(actor) ? await decisionOf(db, breach) : null,
      earlier: earlier.map(({ caseId, ...one }) => ({
        ...one,
        caseId: caseId !== null && cases.has(caseId) ? caseId : null,
      })),
      events: await eventsOf(db, actor, id, breachId),
    },
    version: record.version,
  };
});
