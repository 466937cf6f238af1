import path from 'node:path';
import { readPack } from '../../documents/packs/read-pack';

/** A pack of the project by its name. */
export const packOf = (id: string) => readPack(path.join(__dirname, '..', '..', 'packs', id));
