import { dateOf } from '../../domain/calendar/civil-date';
import { unitLevels } from '../../domain/codes/figures';
import { yuanOf } from '../../domain/exact/money';
import { Known } from '../../domain/figures/known';
import { moneyFlow, nodesInOrder, type FlowNode } from '../../domain/figures/money-flow';
import { idleThresholds } from '../../domain/target/idle-thresholds';
import type { SignedIn } from '../../prisma/people/sessions';
import { assertCampaign } from '../../prisma/read/campaigns';
import { queryFlow, queryLevels, queryProgrammes } from '../../prisma/read/money-flow';
import { readTargets } from '../../prisma/read/targets';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { MoneyFlowView } from '../contracts/money-flow';

type Sums = Record<'allotted' | 'received' | 'released' | 'spent' | 'held', string>;
const sumsOf = (nodes: readonly FlowNode[]): Sums => {
  const sum = (of: (node: FlowNode) => bigint): string =>
    yuanOf(nodes.reduce((total, node) => total + of(node), 0n));
  return {
    allotted: sum(one => one.allotted),
    received: sum(one => one.received),
    released: sum(one => one.released),
    spent: sum(one => one.spent),
    held: sum(one => one.held),
  };
};

const presentNode = (node: FlowNode): MoneyFlowView['nodes'][number] => ({
  unit: node.unit,
  level: node.level,
  ...sumsOf([node]),
  idleDays: node.idleDays,
  idleSince: node.idleSince,
  light: node.light,
  tranches: node.tranches,
  children: node.children.map(presentNode),
});

/** Each level as a whole; the sources, which received nothing, are no level. */
const presentLevels = (nodes: readonly FlowNode[]): MoneyFlowView['levels'] => {
  const receivers = nodesInOrder(nodes).flatMap(({ node, depth }) => (depth === 0 ? [] : [node]));
  return [...unitLevels, null].flatMap(level => {
    const own = receivers.filter(one => one.level === level);
    return own.length === 0 ? [] : [{ level, units: new Set(own.map(one => one.unit)).size, ...sumsOf(own) }];
  });
};

/** What is asked for: by default the first programme that has money, its newest year, and today by the campaign's clock. */
export interface FlowAsked {
  programme?: string | undefined;
  year?: string | undefined;
  asOf?: string | undefined;
}

/** 资金流向, as far as the actor may see. @throws DomainError `CAMPAIGN_UNKNOWN` */
export const readMoneyFlow = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  asked: FlowAsked,
): Promise<MoneyFlowView> => {
  await assertCampaign(db, actor, campaignId);
  const { now } = await loadFacts(db, campaignId);
  const asOf = asked.asOf ?? dateOf(now);
  const found = await queryProgrammes(db, actor, campaignId);
  const { state } = await readTargets(db, campaignId);
  const packs = state?.packs ?? [];
  const thresholds = idleThresholds({ packs, answers: state?.answers ?? {} });
  const names = new Map(packs.flatMap(one => one.pack.programmes).map(({ id, name }) => [id, name]));
  const programmes = [...new Set(found.map(one => one.programme))].map(id => ({
    id,
    name: names.get(id) ?? { zh: id, en: id },
    years: found.filter(one => one.programme === id).map(one => one.year),
  }));
  const chosen = programmes.find(one => one.id === asked.programme) ?? programmes[0];
  const year = chosen?.years.find(one => one === asked.year) ?? chosen?.years[0];
  const shared = { now, asOf, programmes, thresholds };
  if (!chosen || year === undefined) return { ...shared, programme: null, year: null, levels: [], nodes: [] };
  const figures = await queryFlow(db, actor, campaignId, chosen.id);
  const levelOf = await queryLevels(db, [...new Set(figures.tranches.flatMap(({ from, to }) => [from, to]))]);
  const nodes = moneyFlow({
    known: new Known(figures, asOf),
    programme: chosen.id,
    year: Number(year),
    thresholds,
    levelOf,
  });
  return {
    ...shared,
    programme: chosen.id,
    year,
    levels: presentLevels(nodes),
    nodes: nodes.map(presentNode),
  };
};
