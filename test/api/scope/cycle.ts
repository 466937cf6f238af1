import type { Db } from '../../../prisma/schema/db';
import { actInCycle, openCycle } from '../../support/cycle';
import { mark, of, type UnitName } from './life';
import type { Marker } from './markers';

const subjects = ['u-undecided', 'u-noticed'] as const satisfies UnitName[];
const thirdParty = 'u-delivered' satisfies UnitName;

export const cellsOfCycle = (): [string, string][] =>
  subjects.flatMap(one => ['A1', 'B1'].map((indicator): [string, string] => [one, indicator]));

/** 年度考核: of each subject a target, a summary, a forbidden act and what its results were marked for; what the third party handed in. */
export const writeCycle = async (db: Db): Promise<string> => {
  const office = of('coordinator', 'office');
  const id = await openCycle(db, { subjects, thirdPartyId: thirdParty, actor: office });
  for (const subject of subjects) {
    const act = (command: Parameters<typeof actInCycle>[2], actor = office) =>
      actInCycle(db, id, command, actor);
    await act({
      kind: 'set-targets',
      targets: [{ subjectId: subject, indicator: 'D1', value: null, source: mark('target', subject) }],
    });
    await act({ kind: 'submit-summary', text: mark('summary', subject) }, of('head', subject));
    await act({
      kind: 'record-event',
      event: {
        subjectId: subject,
        indicator: null,
        forbidden: null,
        kind: 'found-by-organs',
        on: '2018-06-01',
        says: mark('assessed-event', subject),
        points: null,
      },
    });
    await act({ kind: 'mark-results', subjectId: subject, isMarked: true, reason: mark('marked', subject) });
  }
  return id;
};

export const cycleMarkers = (): Marker[] =>
  subjects.flatMap(unit => [
    ...['target', 'summary'].map(what => ({ what, about: unit, text: mark(what, unit), unitIds: [unit] })),
    ...['marked'].map(what => ({ what, about: unit, text: mark(what, unit), unitIds: [] })),
  ]);
