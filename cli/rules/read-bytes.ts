import { readFileSync, statSync } from 'node:fs';
import { DomainError } from '../../domain/domain-error';

const MOST = 128 * 1024 * 1024;

/** The bytes of a file. @throws DomainError `FIGURES_UNREADABLE` */
export const readBytes = (name: string): Buffer => {
  try {
    const { size } = statSync(name);
    if (size <= MOST) return readFileSync(name);
    throw new DomainError('FIGURES_UNREADABLE', { name, reason: `${size} 字节,超过 ${MOST}` });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('FIGURES_UNREADABLE', { name, reason: String(error) });
  }
};
