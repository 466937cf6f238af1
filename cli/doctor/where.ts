import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEngineRecord, type EngineName } from '../../embedded/engine-record';
import { isRunning } from '../../embedded/process-identity';
import type { Configuration } from '../configuration';
import { recordUrl } from '../record-url';

/** Where an engine answers; null where it is an embedded one that does not run. */
export interface Engines {
  databaseUrl: string | null;
  temporalAddress: string | null;
  smtpUrl: string | null;
  /** True where the engine is the installation's own. */
  isEmbedded: { database: boolean; temporal: boolean; mail: boolean };
  /** The embedded installation has been started at least once. */
  hasData: boolean;
}

/** Finds the engines of an installation: those that the environment names, else the embedded ones that run. */
export const findEngines = (configuration: Configuration): Engines => {
  const { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL, DATA_DIR } = configuration;
  const record = readEngineRecord(DATA_DIR);
  const portOf = (name: EngineName): number | null => {
    const entry = record[name];
    // The catcher lives in the process that runs the others.
    const owner =
      name === 'mail-catcher' ? (record.temporal?.process ?? record.postgres?.process) : entry?.process;
    return entry && owner && isRunning(owner) ? entry.port : null;
  };
  const temporal = portOf('temporal');
  const catcher = portOf('mail-catcher');
  return {
    databaseUrl: DATABASE_URL ?? (portOf('postgres') === null ? null : recordUrl(configuration)),
    temporalAddress: TEMPORAL_ADDRESS ?? (temporal === null ? null : `127.0.0.1:${temporal}`),
    smtpUrl: SMTP_URL ?? (catcher === null ? null : `smtp://127.0.0.1:${catcher}`),
    isEmbedded: { database: !DATABASE_URL, temporal: !TEMPORAL_ADDRESS, mail: !SMTP_URL },
    hasData: existsSync(path.join(DATA_DIR, 'postgres', 'data')),
  };
};
