import { decideBreach } from '../../../domain/breach/decide';
import type { BreachState } from '../../../domain/breach/state';
import { act, byTheClock } from '../../../prisma/record/acts';
import type { Db } from '../../../prisma/schema/db';
import { recordIn, roads, superviseTargets } from '../../support/targets';
import { mark, of, type UnitName } from './life';
import type { Marker } from './markers';

/** Units of which there are figures; what the second is short of was declined to become a case. */
const measured = ['u-undecided', 'u-noticed', 'u-delivered'] as const satisfies UnitName[];

const amountOf = (unit: string): string =>
  `${31_415_900 + 10_007 * measured.findIndex(one => one === unit)}.27`;
const keyOf = (unit: string): string => `T1||${unit}|2017|allotted`;

/** The keys of the rows, for whoever asks for each. */
export const targetKeys = (): string[] =>
  measured.flatMap(unit => [keyOf(unit), `T2||${unit}|2017|allotted`]);

/** 政策目标: each of some units was given another amount than its rule says, by a paper of its own. */
export const writeTargets = async (db: Db, campaignId: string): Promise<void> => {
  await recordIn(db, campaignId, {
    tranches: measured.map((unit, n) =>
      roads(`r${n}`, unit, amountOf(unit), { docNo: mark('figure', unit) }),
    ),
    payments: measured.map((unit, n) => ({
      id: `p${n}`,
      tranche: `r${n}`,
      unit,
      amount: '1',
      paidOn: '2018-03-02',
      purpose: 'roads',
    })),
  });
  await superviseTargets(db, campaignId, measured, { broken: ['broken', 'disputed'] });
  const id = `${campaignId}:breach:${keyOf('u-noticed')}`;
  await act(db, byTheClock, async book => {
    const [held] = await book.hold([id]);
    const facts = await book.open(campaignId);
    const decided = decideBreach(
      held!.state as BreachState,
      { kind: 'decline', reason: mark('breach-reason', 'u-noticed') },
      { actor: of('coordinator', 'office'), given: { caseId: null, isOwnerKnown: true } },
      facts,
    );
    book.save(held!, decided);
  });
};

/** A unit reads its own figures, and of what the office decided about them not why. */
export const targetMarkers = (): Marker[] => [
  ...measured.flatMap(unit =>
    [mark('figure', unit), amountOf(unit)].map(text => ({
      what: 'figure',
      about: unit,
      text,
      unitIds: [unit],
    })),
  ),
  {
    what: 'breach-reason',
    about: 'u-noticed',
    text: mark('breach-reason', 'u-noticed'),
    unitIds: [],
  },
];
