import iconv from 'iconv-lite';
import type { Block } from './blocks';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { textMannerOf, writeText } from './files/write-text';
import { writeCsv } from './files/write-csv';
import { writeDocx } from './files/write-docx';
import { writeXlsx } from './files/write-xlsx';
import { draftPlan } from './layouts/draft-plan';
import { widenSigns } from './punctuation';
import { randomOf } from './random';
import type { Truth } from './truth';

/** A plan as a file, and what it says. */
export interface GeneratedPlan {
  seed: number;
  layout: string;
  kind: 'txt' | 'docx' | 'xlsx' | 'csv';
  /** How the file is written: typed pipes, tabs, Word's own numbers. */
  manner: string;
  name: string;
  bytes: Buffer;
  truth: Truth;
  /** What may be hard about it. */
  traits: string[];
  /** Where the document does not say its date. */
  issuedOn: CivilDate | undefined;
}

/** Cells one to a line can be read only where every cell holds something. */
const isFull = (blocks: readonly Block[]): boolean =>
  blocks.every(
    block =>
      block.kind !== 'table' ||
      block.rows.every(row => row.every(cell => cell.text !== '' && !cell.goesOn && (cell.wide ?? 1) === 1)),
  );

/** The plan of this seed. */
export const makePlan = async (seed: number): Promise<GeneratedPlan> => {
  const random = randomOf(seed);
  const draft = draftPlan(random);
  const isTable = draft.layout === 'table';
  const blocks = random.percent(70) ? widenSigns(draft.blocks) : draft.blocks;
  const common = {
    seed,
    layout: draft.layout,
    truth: draft.truth,
    traits: draft.traits,
    issuedOn: draft.isUndated ? draft.truth.issuedOn : undefined,
  };
  const way = random.int(1, 100);
  if (isTable && way >= 93) {
    const text = writeCsv(blocks);
    return {
      ...common,
      kind: 'csv',
      manner: 'ledger',
      name: 'plan.csv',
      bytes: random.percent(50) ? iconv.encode(text, 'gb18030') : Buffer.from(`\uFEFF${text}`),
    };
  }
  if (isTable && way <= 30)
    return {
      ...common,
      kind: 'xlsx',
      manner: 'ledger',
      name: 'plan.xlsx',
      bytes: await writeXlsx(blocks, random.percent(60)),
    };
  if (way <= 50) {
    const countsItself = random.percent(60);
    const boxed = random.percent(10)
      ? blocks.map((one, at) => (at === 0 && one.kind === 'paragraph' ? { ...one, isBoxed: true } : one))
      : blocks;
    return {
      ...common,
      kind: 'docx',
      manner: countsItself ? 'counted by Word' : 'typed',
      name: 'plan.docx',
      bytes: await writeDocx(boxed, countsItself),
    };
  }
  const manner = textMannerOf(random);
  if (manner.table === 'cells' && !isFull(blocks)) manner.table = 'tabs';
  const text = writeText(random, blocks, manner);
  return {
    ...common,
    kind: 'txt',
    manner: isTable ? manner.table : manner.width === null ? 'lines' : 'wrapped',
    name: 'plan.txt',
    bytes: random.percent(15) ? iconv.encode(text, 'gb18030') : Buffer.from(text),
  };
};
