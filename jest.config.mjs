const compiledAs = ({ tsx }) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** Engines start once for the whole run (test/support/engines.ts); every file gets a database of its own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/engines.ts',
  globalTeardown: '<rootDir>/test/support/stop-engines.ts',
  maxWorkers: 2,
  testTimeout: 120_000,
  transform: { '^.+\\.tsx$': compiledAs({ tsx: true }), '^.+\\.(ts|js|mjs)$': compiledAs({ tsx: false }) },
  // Packages that are ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(read-excel-file|saxen|chinese-days|@prisma/schema-engine-wasm)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
};
