import { docketKindNames } from '../../domain/codes/docket';
import { fold, project, type DocketEvent, type DocketState, type Projection } from '../../domain/kinds';
import { canonicalJson } from '../../record/chain/canonical-json';
import { examineChain, type Flaw, type Head } from '../../record/chain/examine-chain';
import type { ChainLink } from '../../record/chain/link';
import { sourceColumns, standingColumns } from '../../record/docket-rows';
import { hashOfReport } from '../../record/report/compile-as-of';
import type { Finding } from './finding';

/** A docket's row as it is checked. */
export interface DocketInLog {
  id: string;
  ref: string | null;
  status: string;
  outcome: string | null;
  closedOn: string | null;
  grade: string | null;
  sources: string[];
  findingIds: string[];
  headHash: string;
  state: DocketState;
}

/** A head as an anchor of some day knew it; `seq` 0 where the docket was gone. */
export interface Anchored {
  day: string;
  seq: number;
  hash: string;
}

const words: Record<Flaw['what'], (seq: number) => string> = {
  changed: seq => `第 ${seq} 条事件被改动`,
  removed: seq => `第 ${seq} 条事件被删除`,
  inserted: seq => `第 ${seq} 条事件是插入的`,
};

type About = Pick<Finding, 'docketId' | 'ref'>;

const flaw = (about: About, { what, seq }: Flaw): Finding => ({
  ...about,
  what: `event-${what}`,
  seq,
  day: null,
  message: words[what](seq),
});

/** What the anchors knew and the events no longer say: also where the whole chain was computed anew. */
const againstAnchors = (about: About, links: ChainLink[], anchored: Anchored[]): Finding[] => {
  const at = new Map(links.map(one => [one.seq, one.hash]));
  let sound = 0;
  for (const { day, seq, hash } of anchored.filter(one => one.seq > 0)) {
    const found = at.get(seq);
    if (found === hash) {
      sound = seq;
      continue;
    }
    const known = `${day} 日锚记下的第 ${seq} 条`;
    const from = sound + 1;
    return [
      found === undefined
        ? { ...about, what: 'event-removed', seq, day, message: `${known}已不存在` }
        : {
            ...about,
            what: 'event-changed',
            seq: from === seq ? seq : null,
            day,
            message: `${known}与现在的不同:第 ${from} 至 ${seq} 条中有改动,链已被重算`,
          },
    ];
  }
  return [];
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** A state without its empty fields: a row that was written before a field existed lacks it, while the fold has it empty. */
const withoutEmpty = (state: DocketState): string =>
  canonicalJson(
    JSON.parse(JSON.stringify(state), (_, value: unknown) => (isEmpty(value) ? undefined : value)),
  );

const isFoldOf = (docket: DocketInLog, links: ChainLink[]): boolean => {
  const { status, outcome, closedOn, grade, sources, findingIds } = docket;
  try {
    const state = fold(links.map(one => one.data as DocketEvent));
    return (
      (canonicalJson(state) === canonicalJson(docket.state) ||
        withoutEmpty(state) === withoutEmpty(docket.state)) &&
      canonicalJson(standingColumns(state)) === canonicalJson({ status, outcome, closedOn, grade }) &&
      canonicalJson(sourceColumns(state)) === canonicalJson({ sources, findingIds })
    );
  } catch {
    // Events that cannot be folded are not what the row came from.
    return false;
  }
};

/** A chain to be checked: its links, the head that the row of its docket names, and the heads that anchors noted. */
export interface ChainInLog {
  about: About;
  links: ChainLink[];
  head: Head;
  anchored: Anchored[];
}

/** Checks one chain and, where it is intact, by `isFold` whether the stored rows are the fold of its events. */
export const verifyChain = (
  { about, links, head, anchored }: ChainInLog,
  isFold: () => boolean,
  otherwise: Pick<Finding, 'what' | 'message'>,
): Finding[] => {
  const flaws = examineChain(links, head);
  if (flaws.length > 0) return flaws.map(one => flaw(about, one));
  const changedBefore = againstAnchors(about, links, anchored);
  return isFold() ? changedBefore : [...changedBefore, { ...about, ...otherwise, seq: null, day: null }];
};

/** What the row of a letter or a proceeding says otherwise than its docket; a row that is gone says nothing. */
const verifyPaper = ({ id, ref, state }: DocketInLog, rows: Projection): Finding[] =>
  Object.entries(project(state)).flatMap(([kind, projected]): Finding[] => {
    const row: object | undefined = rows[kind as keyof Projection];
    const says = (one: object | undefined, field: string) =>
      canonicalJson((one as Record<string, unknown> | undefined)?.[field] ?? null);
    const changed = Object.keys(projected as object).filter(
      field => says(row, field) !== says(projected as object, field),
    );
    if (changed.length === 0) return [];
    const name = docketKindNames[kind as keyof Projection].zh;
    const message = `${name}的行与其事件不一致:${changed.join('、')}`;
    return [
      { what: `${kind as keyof Projection}-changed`, docketId: id, ref, seq: null, day: null, message },
    ];
  });

/** A version of the compiled report that is not what its own hash says, also where the chain was computed anew over it. */
const verifyReport = ({ id, ref }: DocketInLog, links: ChainLink[]): Finding[] =>
  links.flatMap(({ seq, data }): Finding[] => {
    const event = data as DocketEvent;
    if (event.type !== 'report-compiled' || hashOfReport(event.contents) === event.hash) return [];
    const message = `整改情况报告第 ${event.version} 版的内容与其校验码不符`;
    return [{ what: 'report-changed', docketId: id, ref, seq, day: null, message }];
  });

/**
 * Checks one docket: its chain, the heads that anchors noted, and whether its row is the fold of its events; and by `rows`
 * whether its letter or proceeding is what follows from it; of a report, whether each version is what was compiled.
 */
export const verifyDocket = (
  docket: DocketInLog,
  links: ChainLink[],
  anchored: Anchored[],
  rows: Projection = {},
): Finding[] => {
  const findings = verifyChain(
    {
      about: { docketId: docket.id, ref: docket.ref },
      links,
      head: { seq: docket.state.seq, hash: docket.headHash },
      anchored,
    },
    () => isFoldOf(docket, links),
    { what: 'docket-changed', message: '案卷的行与其事件推出的状态不一致' },
  );
  if (docket.state.kind === 'report') findings.push(...verifyReport(docket, links));
  return findings.length > 0 ? findings : verifyPaper(docket, rows);
};
