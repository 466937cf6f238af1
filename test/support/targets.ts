import { randomUUID } from 'node:crypto';
import { findBreach } from '../../domain/breach/find-breach';
import { dateOf } from '../../domain/calendar/civil-date';
import { Draft } from '../../domain/docket/draft';
import type { PlainFigures, PlainTranche } from '../../domain/figures/plain';
import { evaluate } from '../../domain/rules/evaluate';
import { keyOf, type VerdictRow } from '../../domain/rules/verdict-row';
import type { TargetEvent } from '../../domain/target/events';
import { evolveTargetFile } from '../../domain/target/evolve';
import type { Verdict } from '../../domain/codes/rules';
import { openTargetFile } from '../../domain/target/open-target-file';
import type { TargetFileState } from '../../domain/target/state';
import type { Prisma } from '../../prisma/generated/client';
import { readFigures } from '../../prisma/read/figures';
import { act, byTheClock } from '../../prisma/record/acts';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import { recordFigures } from '../../record/figures/record-figures';
import { roadsPack } from './roads-pack';

export const officer = {
  personId: 'office.coordinator',
  unitId: 'office',
  family: ['office'],
  roles: ['coordinator' as const],
};
const by = { personId: officer.personId, unitId: officer.unitId };

/** A tranche of money for roads. */
export const roads = (
  id: string,
  to: string,
  amount: string,
  more: Partial<PlainTranche> = {},
): PlainTranche => ({
  id,
  program: 'roads',
  year: '2017',
  from: '省厅',
  to,
  amount,
  docNo: `路〔2017〕${id}号`,
  issuedOn: '2017-05-02',
  receivedOn: '2018-03-01',
  ...more,
});

/** Figures as a file brings them. */
export const recordIn = (db: Db, campaignId: string, lists: Partial<PlainFigures>) =>
  act(db, byTheClock, book =>
    recordFigures(book, {
      campaignId,
      batchId: randomUUID(),
      source: { by: 'file', fileName: '资金.xlsx', fileSha256: null },
      figures: { tranches: [], payments: [], projects: [], measurements: [], registers: [], ...lists },
      actor: officer,
      reach: 'all',
      requestId: null,
    }),
  );

const writeRows = async (db: Db, campaignId: string, rows: readonly VerdictRow[], asOf: string, at: Date) => {
  const units = new Map((await db.unit.findMany()).map(one => [one.name, one.id]));
  await db.verdictChange.createMany({
    data: rows.map(row => ({
      campaignId,
      evaluation: 1,
      key: keyOf(row),
      rule: row.rule,
      part: row.part,
      unit: row.unit,
      unitId: row.unit === null ? null : (units.get(row.unit) ?? null),
      period: row.period,
      stage: row.stage,
      verdict: row.verdict,
      isUnreachable: row.isUnreachable,
      pack: 'small',
      packVersion: 1,
      row: row as unknown as Prisma.InputJsonObject,
      hash: keyOf(row),
      asOf,
      recordedAt: at,
    })),
  });
};

/**
 * A campaign supervises `roadsPack` over these units: the rows stand as its figures make them today, and each that is broken is a
 * breach; `broken`: which verdicts count as that. What an evaluation does besides is not looked at.
 */
export const superviseTargets = async (
  db: Db,
  campaignId: string,
  units: readonly string[],
  { broken = ['broken'] }: { broken?: Verdict[] } = {},
): Promise<void> => {
  const pack = roadsPack(units);
  const facts = await loadFacts(db, campaignId);
  const asOf = dateOf(facts.now);
  const rows = evaluate(pack, await readFigures(db, campaignId), asOf);
  await act(db, byTheClock, async book => {
    const opened = openTargetFile(campaignId, by, await book.open(campaignId));
    const draft = new Draft<TargetFileState, TargetEvent>(opened.state, evolveTargetFile);
    draft.events.push(...opened.events);
    draft.emit({ type: 'pack-adopted', at: facts.now, by, pack, hash: 'a'.repeat(64) });
    draft.emit({
      type: 'rules-evaluated',
      at: facts.now,
      by: null,
      number: 1,
      asOf,
      packs: [{ id: pack.id, version: 1, hash: 'a'.repeat(64) }],
      counts: {},
      rows: rows.length,
      hash: 'b'.repeat(64),
      changed: [],
      checkOn: null,
    });
    book.save(null, draft.done());
    for (const row of rows.filter(one => broken.includes(one.verdict))) {
      const rule = pack.rules.find(one => one.id === row.rule)!;
      book.save(
        null,
        findBreach(
          campaignId,
          {
            key: row,
            says: rule.says,
            authority: rule.authority ?? 'document',
            evidence: { row, asOf, evaluation: 1, pack: { id: pack.id, version: 1 }, ruleVersion: 1 },
            answerable: { name: '省厅', unitId: null },
            ownerAsk: null,
            concerned: row.unit === null ? null : { name: row.unit, unitId: row.unit },
            previous: null,
          },
          await book.open(campaignId),
        ),
      );
    }
  });
  await writeRows(db, campaignId, rows, asOf, new Date(facts.now));
};
