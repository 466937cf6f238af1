import type { FindingStatus } from '../../../domain/codes/findings';
import type { Facts } from '../../../domain/docket/draft';
import type { FindingAct } from '../../../domain/finding/acts';
import type { FindingGiven } from '../../../domain/finding/commands/definition';
import { decideFinding } from '../../../domain/finding/decide';
import type { FindingOutcome } from '../../../domain/finding/outcome';
import { proposeFinding } from '../../../domain/finding/propose-finding';
import type { FindingFacts, FindingState } from '../../../domain/finding/state';
import type { Actor } from '../../../domain/permissions/actor';
import { coordinator, head, supervisor } from '../support/actors';
import { factsAt, handOut } from '../support/facts';

const nothingGiven: FindingGiven = { caseId: null, other: null, cycle: null, earlier: [] };

/** What an indicator raised of 交通局. */
export const foundFacts = (changes: Partial<FindingFacts> = {}): FindingFacts => ({
  subjectId: 'transport',
  findingKind: 'low-rate',
  category: '精准识别',
  text: '退出准确率 97.4%,低于 98%',
  says: { zh: '退出准确率 97.4%', en: 'exit accuracy 97.4 %' },
  cite: '考核办法 7(五)',
  origin: { kind: 'indicator', indicator: 'B2', figureId: 'f1', found: '97.4%', required: '98%' },
  source: {
    kind: 'assessment',
    organ: '考核办公室',
    number: null,
    title: '2017年度考核',
    on: null,
    fileIds: [],
    findingId: null,
    indicator: 'B2',
  },
  year: 2017,
  on: null,
  earlier: [],
  ...changes,
});

export const proposed = (changes: Partial<FindingFacts> = {}, key = 'k1'): FindingState =>
  proposeFinding('c1', key, foundFacts(changes), factsAt(handOut)).state;

export const decided = (
  state: FindingState,
  act: FindingAct,
  { actor = coordinator(), facts = factsAt(handOut), given = {} }: Circumstances = {},
): FindingOutcome => decideFinding(state, act, { actor, given: { ...nothingGiven, ...given } }, facts);

interface Circumstances {
  actor?: Actor;
  facts?: Facts;
  given?: Partial<FindingGiven>;
}

export const establish: FindingAct = {
  kind: 'establish',
  isSerious: false,
  hasBadEffect: false,
  reason: '属实',
};

export const established = (changes: Partial<FindingFacts> = {}, key?: string): FindingState =>
  decided(proposed(changes, key), establish).state;

export const contested = (state = established()): FindingState =>
  decided(state, { kind: 'contest', reason: '样本有误' }, { actor: head('transport') }).state;

/** A finding in each of the statuses. */
export const findingIn: Record<FindingStatus, () => FindingState> = {
  proposed: () => proposed(),
  established: () => established(),
  contested: () => contested(),
  dismissed: () => decided(proposed(), { kind: 'dismiss', reason: '不属实' }).state,
  joined: () =>
    decided(
      proposed(),
      { kind: 'join', with: 'x', reason: '同一事' },
      { given: { other: proposed({}, 'k2') } },
    ).state,
};

/** Something that may be done with each command, by who may. */
export const sampleActs: Record<
  FindingAct['kind'],
  { act: FindingAct; actor: Actor; given?: Partial<FindingGiven> }
> = {
  enter: {
    act: {
      kind: 'enter',
      subjectId: 'transport',
      findingKind: null,
      category: '资金',
      text: '专款挪用',
      source: { ...foundFacts().source, kind: 'audit', organ: '市审计局', number: '审〔2018〕3号' },
      on: '2018-01-02',
    },
    actor: coordinator(),
  },
  establish: { act: establish, actor: coordinator() },
  dismiss: { act: { kind: 'dismiss', reason: '不属实' }, actor: coordinator() },
  contest: { act: { kind: 'contest', reason: '样本有误' }, actor: head('transport') },
  'decide-contest': {
    act: { kind: 'decide-contest', isUpheld: true, reason: '已核' },
    actor: supervisor(),
  },
  join: {
    act: { kind: 'join', with: 'c1:finding:k2', reason: '同一事' },
    actor: coordinator(),
    get given() {
      return { other: established({}, 'k2') };
    },
  },
  'open-case': {
    act: { kind: 'open-case', leadId: 'transport', reason: '须整改' },
    actor: coordinator(),
    given: { caseId: 'c1:F1' },
  },
};
