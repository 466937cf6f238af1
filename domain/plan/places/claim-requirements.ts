import type { Range } from '../page-marks';
import type { Painter } from './painter';
import type { ReadParts } from './read-parts';
import { namesDueDay, namesUnit } from './telling-words';

const sentencesIn = (norm: string, { start, end }: Range): Range[] => {
  const sentences: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++)
    if (/[。;!?\n]/.test(norm[at]!)) {
      const isBreak = norm[at] === '\n';
      if (at > from) sentences.push({ start: from, end: isBreak ? at : at + 1 });
      from = at + 1;
    }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};

/** A sentence of which a duty was read. */
const hasDuty = (painter: Painter, { start, end }: Range): boolean => {
  for (let at = start; at < end; at++) if (painter.claimAt(at)?.role === 'duty') return true;
  return false;
};

/**
 * Claims what a section of requirements (工作要求, 保障措施) asks of everybody: it is known for what it is and makes no case. What
 * names both a body and a day there, and was not read as a duty, is left for a person to look at.
 */
export const claimRequirements = (painter: Painter, { clean, sections }: ReadParts): void => {
  for (const { node, role } of sections)
    if (role === 'requirements')
      for (const range of sentencesIn(clean.norm, node)) {
        const words = clean.norm.slice(range.start, range.end);
        if (!(namesUnit(words) && namesDueDay(words)) || hasDuty(painter, range))
          painter.paint(range, { kind: 'field', role: 'requirement' });
      }
};
