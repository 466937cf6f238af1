import type { Range } from '../page-marks';
import type { Painter } from './painter';
import type { ReadParts } from './read-parts';
import { sentencesIn } from './sentences';
import { setsDay } from './telling-words';

/** A sentence of which a duty was read. */
const hasDuty = (painter: Painter, { start, end }: Range): boolean => {
  for (let at = start; at < end; at++) if (painter.claimAt(at)?.role === 'duty') return true;
  return false;
};

/**
 * Claims what a section of requirements or steps (工作要求, 保障措施, 实施步骤) asks of everybody: it is known for what it is and makes
 * no case. What sets a body a day there, and was not read as a duty, is left for a person to look at.
 */
export const claimRequirements = (painter: Painter, { clean, sections }: ReadParts): void => {
  for (const { node, role } of sections)
    if (role === 'requirements' || role === 'phases')
      for (const range of sentencesIn(clean.norm, node)) {
        const words = clean.norm.slice(range.start, range.end);
        if (!setsDay(words) || hasDuty(painter, range))
          painter.paint(range, { kind: 'field', role: 'requirement' });
      }
};
