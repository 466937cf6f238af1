import { canonicalJson } from '../../../record/chain/canonical-json';
import type { ChainLink } from '../../../record/chain/link';
import type { PlayedRecord } from '../../../record/played-record';
import type { DocketWrite } from '../../../record/rows';
import { copyLine } from '../../../prisma/record/copy/copy-line';
import { copied, type Copied, type CopiedTable } from '../../../prisma/record/copy/copied-tables';
import { marked, marks, type Marked } from './marks';

/** An event as it is hashed and as it is written; both have the hashes as marks. */
interface EventTemplate {
  canonical: Marked;
  line: Marked;
}

/** One docket of the block with all that hangs on it, as lines of COPY with marks in them. */
export interface DocketTemplate {
  kind: string;
  /** The place in the plan within the block. */
  position: number;
  events: EventTemplate[];
  /** Its own row; the hash in it is that of the last event. */
  line: Marked;
  others: [Exclude<CopiedTable, 'Docket' | 'Event'>, Marked][];
}

const lineOf = <Row>(columns: Copied<Row>, row: Row): string =>
  copyLine(Object.values(columns).map(column => column(row)));

/** The mark of a docket's place; null where it has none. */
const placeOf = ({ row }: DocketWrite): string | null =>
  row.kind === 'case'
    ? marks.casePlace(row.position)
    : row.kind === 'unit-file'
      ? marks.filePlace(row.position)
      : null;

/** The column `position` of a docket's line. */
const placedRow = (line: string, position: number, mark: string): string => {
  const at = Object.keys(copied.Docket).indexOf('position');
  const cells = line.split('\t');
  if (cells[at] !== String(position)) throw new Error(`no place in column ${at} of ${line}`);
  return cells.toSpliced(at, 1, mark).join('\t');
};

const eventTemplate = (link: ChainLink, isFirst: boolean, place: (text: string) => string): EventTemplate => {
  const before = isFirst ? null : marks.previousHash;
  const { hash: _, ...content } = { ...link, previousHash: before };
  return {
    canonical: marked(place(canonicalJson(content))),
    line: marked(place(lineOf(copied.Event, { ...content, hash: marks.hash }))),
  };
};

const docketTemplate = (write: DocketWrite, played: PlayedRecord): DocketTemplate => {
  const { row, projection } = write;
  const { id: docketId, campaignId } = row;
  const mark = placeOf(write);
  const place = (text: string): string =>
    mark === null ? text : text.replaceAll(`"position":${row.position}`, `"position":${mark}`);
  const deliveredAt = new Map(
    played.deliveries.map(one => [`${one.obligationId} ${one.round} ${one.rung}`, one.at]),
  );
  const others: DocketTemplate['others'] = [];
  for (const one of write.obligations)
    others.push(['Obligation', marked(lineOf(copied.Obligation, { ...one, docketId, campaignId }))]);
  for (const one of write.steps) {
    const at = deliveredAt.get(`${one.obligationId} ${one.round} ${one.rung}`) ?? null;
    others.push(['Step', marked(lineOf(copied.Step, { ...one, docketId, campaignId, deliveredAt: at }))]);
  }
  if (projection.letter) others.push(['Letter', marked(lineOf(copied.Letter, projection.letter))]);
  if (projection.proceeding)
    others.push(['Proceeding', marked(lineOf(copied.Proceeding, projection.proceeding))]);
  for (const one of played.notices)
    if (one.docketId === docketId) others.push(['Notice', marked(lineOf(copied.Notice, one))]);
  const own = lineOf(copied.Docket, { ...write, headHash: marks.hash });
  return {
    kind: row.kind,
    position: row.position,
    events: write.links.map((link, index) => eventTemplate(link, index === 0, place)),
    line: marked(mark === null ? own : placedRow(place(own), row.position, mark)),
    others,
  };
};

/** The played block as templates. Notices about no docket of it are not taken. */
export const blockTemplate = (played: PlayedRecord): DocketTemplate[] =>
  played.dockets.map(one => docketTemplate(one, played));
