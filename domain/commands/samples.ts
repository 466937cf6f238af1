import { addDays, dateOf } from '../calendar/civil-date';
import type { CommandKind } from '../codes/commands';
import { asksOf, type AskKind } from '../docket/asks';
import type { Facts } from '../docket/draft';
import type { DocketState } from '../case/state';
import { allCommands } from './all-commands';
import type { Command } from './command';
import { ruleOf } from './command-rules';

/** One complete command of a kind, with the choices that it stands for. */
export interface Sample {
  command: Command;
  targetId?: string;
  obligationId?: string;
  outcome?: 'completed' | 'mostly-completed' | 'not-completed';
}

/** What any sample says where its command leaves that open. */
const said = ({ now }: Facts): Partial<Record<AskKind, unknown>> => ({
  words: '试办',
  task: '试办',
  text: '试办',
  remark: '',
  percent: 0,
  files: [],
  day: addDays(dateOf(now), 1),
  // It fits every outcome.
  grade: 'unsatisfactory',
  'pause-category': 'other',
  'call-result': 'other',
});

type Chosen = Record<string, unknown>;

/** What a sample stands for: the unit, the obligation or the outcome that it names. */
const choicesOf = (kind: CommandKind, chosen: Chosen): Omit<Sample, 'command'> =>
  Object.assign(
    {},
    ...asksOf(ruleOf(kind).asks).map(({ name, kind: ask }) => {
      if (ask === 'unit') return { targetId: chosen[name] };
      if (ask === 'units') return { targetId: (chosen[name] as string[])[0] };
      if (ask === 'obligation') return { obligationId: chosen[name] };
      if (ask === 'obligations') return { obligationId: (chosen[name] as string[])[0] };
      return ask === 'outcome' ? { outcome: chosen[name] } : {};
    }),
  ) as Omit<Sample, 'command'>;

/** Everything that could be asked of a docket, one sample per choice; the domain says which of them it would do. */
export const samplesOf = (kind: CommandKind, state: DocketState, facts: Facts): Sample[] => {
  const definition: { samples?: (state: DocketState, facts: Facts) => object[] } = allCommands[kind];
  const fill = said(facts);
  const common = asksOf(ruleOf(kind).asks).flatMap(one =>
    (one.isOptional && one.unless === undefined) || fill[one.kind] === undefined
      ? []
      : [[one.name, fill[one.kind]] as const],
  );
  return (definition.samples?.(state, facts) ?? [{}]).map(choice => {
    const chosen = { ...Object.fromEntries(common), ...choice };
    return { command: { kind, ...chosen } as unknown as Command, ...choicesOf(kind, chosen) };
  });
};
