import type { LetterKind } from '../codes/letter';
import type { CoreEvent, Made } from '../docket/core-events';
import type { Item } from '../docket/item';
import type { UnitId } from '../obligation/types';
import type { LetterBlock } from './blocks';

/** Everything that can happen to a letter (函件), in the past tense. The letter is the fold of these. */
export type LetterEvent =
  | CoreEvent
  | Made<
      'letter-drafted',
      {
        letterKind: LetterKind;
        fromUnitId: UnitId;
        proceedingId: string | null;
        title: string;
        blocks: LetterBlock[];
        items: Item[];
      }
    >
  /** 并案: more joined a draft, whose text then says so. */
  | Made<'letter-items-joined', { items: Item[]; blocks: LetterBlock[] }>
  /**
   * 更正, 撤销加办: what had led to it was not justified, or is gone. A draft is worded anew without it (`blocks`); what was signed
   * stays as it was signed. Letters of before kept their draft's text.
   */
  | Made<'letter-items-left', { items: Item[]; reason: string; blocks?: LetterBlock[] }>
  | Made<'letter-signed', object>
  | Made<'letter-numbered', { number: string }>
  | Made<'letter-delivered', object>
  | Made<'letter-acknowledged', object>
  | Made<'letter-replied', { text: string }>
  | Made<'letter-withdrawn', { reason: string }>;
