import { readFileSync } from 'node:fs';
import path from 'node:path';

interface OwnPackage {
  version: string;
  /** The Node.js that it wants, e.g. `>=20.19.0`. */
  engines: { node: string };
}

/** What package.json says of this system. */
export const ownPackage = (): OwnPackage =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../package.json'), 'utf8')) as OwnPackage;
