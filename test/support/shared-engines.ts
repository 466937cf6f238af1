import type { Engines } from '../../embedded/engines';

/** What test files know of the engines that the run has started. */
export interface SharedEngines {
  databaseUrl: string;
  temporalAddress: string;
  smtpUrl: string;
  /** Where the mails lie that the shared catcher has taken. */
  mailDir: string;
}

const variable = 'ZHENGGAI_TEST_ENGINES';

/** Jest's workers inherit the environment of the process that ran the global set-up. */
export const publishEngines = (engines: Engines, mailDir: string): void => {
  const { databaseUrl, temporalAddress, smtpUrl } = engines;
  process.env[variable] = JSON.stringify({ databaseUrl, temporalAddress, smtpUrl, mailDir });
};

/** The engines of this run. A test of pure rules has none and must not ask. */
export const sharedEngines = (): SharedEngines => {
  const text = process.env[variable];
  if (!text) throw new Error('No engines run for this selection of tests: see test/support/engines.ts.');
  return JSON.parse(text) as SharedEngines;
};
