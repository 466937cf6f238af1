import { DomainError } from '../../domain/domain-error';
import { readFigures, type FigureReading, type ReadOptions } from '../../domain/figures/read/read-figures';

const parsed = (bytes: Buffer, name: string): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new DomainError('FIGURES_UNREADABLE', { name, reason: String(error) });
  }
};

/**
 * Figures from the bytes of a file (.json), told by its content: all of them, or what is wrong and where.
 *
 * @throws DomainError `FIGURES_UNREADABLE` where it is no such file at all
 */
export const readFigureFile = async (
  bytes: Buffer,
  name: string,
  options: ReadOptions = {},
): Promise<FigureReading> => Promise.resolve(readFigures(parsed(bytes, name), options));
