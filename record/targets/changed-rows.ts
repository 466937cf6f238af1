import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { UnitId } from '../../domain/obligation/types';
import { unitConcerned } from '../../domain/rules/verdict-row';
import type { Judged } from './judge';
import { hashOfRow } from './row-hash';
import type { KnownVerdict, VerdictChange } from './target-store';

/** What an evaluation adds to the table of changes, and all rows as they stand after it. */
export interface ChangedRows {
  changes: VerdictChange[];
  after: KnownVerdict[];
}

interface Noted {
  campaignId: string;
  evaluation: number;
  asOf: CivilDate;
  at: Instant;
  unitOf: (name: string) => UnitId | null;
}

const gone = (
  { key, rule }: KnownVerdict,
  { campaignId, evaluation, asOf, at: recordedAt }: Noted,
): VerdictChange => {
  const [, part = '', unit = '', period = '', stage = ''] = key.split('|');
  return {
    campaignId,
    evaluation,
    key,
    rule,
    part: part || null,
    unit: unit || null,
    unitId: null,
    period,
    stage: (stage || null) as VerdictChange['stage'],
    verdict: null,
    isUnreachable: false,
    pack: '',
    packVersion: 0,
    row: null,
    hash: hashOfRow(null),
    asOf,
    recordedAt,
  };
};

/** The rows that are others than before; those of the rules looked at that are no more say so. */
export const changedRows = (
  judged: readonly Judged[],
  isJudged: (rule: string) => boolean,
  before: ReadonlyMap<string, KnownVerdict>,
  noted: Noted,
): ChangedRows => {
  const { campaignId, evaluation, asOf, at: recordedAt, unitOf } = noted;
  const after = new Map([...before].filter(([, one]) => !isJudged(one.rule)));
  const changes: VerdictChange[] = [];
  for (const { key, row, pack } of judged) {
    const hash = hashOfRow(row);
    after.set(key, { key, rule: row.rule, verdict: row.verdict, hash });
    if (before.get(key)?.hash === hash) continue;
    const { rule, part, unit, period, stage, verdict, isUnreachable } = row;
    const about = unitConcerned(row);
    changes.push({
      campaignId,
      evaluation,
      key,
      rule,
      part,
      unit,
      unitId: about === null ? null : unitOf(about),
      period,
      stage,
      verdict,
      isUnreachable,
      pack: pack.id,
      packVersion: pack.version,
      row,
      hash,
      asOf,
      recordedAt,
    });
  }
  for (const one of before.values()) if (!after.has(one.key)) changes.push(gone(one, noted));
  return { changes, after: [...after.values()] };
};
