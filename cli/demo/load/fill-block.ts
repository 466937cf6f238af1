import { setImmediate } from 'node:timers/promises';
import { sha256 } from '../../../record/chain/link';
import type { CopiedTable } from '../../../prisma/record/copy/copied-tables';
import type { DocketTemplate } from './block-template';
import { filled, type Block } from './marks';

/** The lines of one block, by table. */
export type BlockLines = Map<CopiedTable, string[]>;

/** How much of a block is written: the cases of some places, `to` excluded; the papers about several of them come with the last. */
export interface Extent {
  from: number;
  to: number;
  hasPapers: boolean;
  /** The files of its units; a unit has one, which comes with the first block that it has a part in. */
  hasFiles: boolean;
}

const isWithin = ({ kind, position }: DocketTemplate, { from, to, hasPapers, hasFiles }: Extent): boolean => {
  if (kind === 'case') return position >= from && position < to;
  return kind === 'unit-file' ? hasFiles : hasPapers;
};

/** Dockets between two turns for the connection that writes the block before. */
const PER_TURN = 8;

/** Writes the marks of a block out, with each docket's events chained from the first. */
export const fillBlock = async (
  templates: readonly DocketTemplate[],
  block: Block,
  extent: Extent,
): Promise<BlockLines> => {
  const lines: BlockLines = new Map();
  const add = (table: CopiedTable, line: string): void => {
    const known = lines.get(table);
    if (known) known.push(line);
    else lines.set(table, [line]);
  };
  let since = 0;
  for (const template of templates) {
    if (!isWithin(template, extent)) continue;
    const hashes = { previous: '', own: '' };
    for (const { canonical, line } of template.events) {
      hashes.previous = hashes.own;
      hashes.own = sha256(filled(canonical, block, hashes));
      add('Event', filled(line, block, hashes));
    }
    add('Docket', filled(template.line, block, hashes));
    for (const [table, line] of template.others) add(table, filled(line, block));
    if (++since % PER_TURN === 0) await setImmediate();
  }
  return lines;
};
