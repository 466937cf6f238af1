import { DomainError } from '../../domain/domain-error';
import type { Pack } from '../../domain/rules/types';
import { findPack, packNames } from '../../documents/packs/find-pack';

/** A pack that comes with the system; nobody names a folder here. @throws DomainError `PACK_UNKNOWN`, `PACK_WRONG` */
export const knownPack = (name: string): Pack => {
  const known = packNames();
  if (!known.includes(name)) throw new DomainError('PACK_UNKNOWN', { name, known });
  return findPack(name);
};
