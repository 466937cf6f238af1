import type { Pack, PolicyDocument, Rule } from '../../domain/rules/types';
import { authorityOf } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import type { Named } from '../../prisma/read/unit-names';
import type { RowCount } from '../../prisma/read/verdicts';
import type { AdoptedPackView, ClauseView, RuleBrief, TargetRowView } from '../contracts/targets';

export const presentDocument = ({
  id,
  title,
  issuer,
  number,
  issuedOn,
  authority,
}: PolicyDocument): TargetRowView['document'] => ({ id, title, issuer, number, issuedOn, authority });

/** What does not hang on how the rows stand. */
export const presentRule = (
  state: Pick<TargetFileState, 'notices'>,
  pack: Pack,
  rule: Rule,
): Omit<RuleBrief, 'counts' | 'unreachable'> => ({
  rule: rule.id,
  part: rule.part,
  says: rule.says,
  kind: rule.kind,
  modality: rule.modality,
  scope: rule.scope === 'each' || rule.scope === 'together' ? rule.scope : null,
  stage: rule.stage,
  authority: authorityOf(state, pack, rule),
  owner: rule.owner.unit,
  isOwnerProposed: rule.owner.isProposed,
});

const clausesOf = (
  state: Pick<TargetFileState, 'notices'>,
  pack: Pack,
  counts: readonly RowCount[],
): ClauseView[] => {
  const clauses = new Map<string, ClauseView>();
  for (const rule of pack.rules) {
    const cites = `${rule.document} ${rule.cite}`;
    const own = counts.filter(one => one.rule === rule.id && one.part === rule.part);
    const clause = clauses.get(cites) ?? { cites, document: rule.document, rules: [] };
    clause.rules.push({
      ...presentRule(state, pack, rule),
      counts: Object.fromEntries(own.map(one => [one.verdict, one.count])),
      unreachable: own.reduce((sum, one) => sum + one.unreachable, 0),
    });
    clauses.set(cites, clause);
  }
  return [...clauses.values()];
};

/** A pack in force with its rules clause by clause, and how the rows of each stand. */
export const presentPack = (
  state: Pick<TargetFileState, 'notices'>,
  { pack, hash, at, by }: TargetFileState['packs'][number],
  counts: readonly RowCount[],
  person: (id: string) => Named,
): AdoptedPackView => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  hash,
  adoptedAt: at,
  adoptedBy: by && person(by.personId),
  documents: pack.documents.map(presentDocument),
  clauses: clausesOf(state, pack, counts),
});
