import { readFileSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool } from 'pg';

export interface SchemaEngineOptions {
  databaseUrl: string;
  /** An empty database in which migrations may be played through; only diffs from migrations need it. */
  shadowDatabaseUrl?: string;
  schemaFiles?: { path: string; content: string }[];
}

let isInstantiated = false;

/**
 * The package's own entry imports its `.wasm` as a module, which Node only does behind a flag.
 * So the module is instantiated here, once per process.
 */
const instantiate = async (): Promise<void> => {
  if (isInstantiated) return;
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  // The engine reports a panic here; without it the reason would be lost in `unreachable`.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  isInstantiated = true;
};

/**
 * Lends Prisma's schema engine as WebAssembly, which is what `prisma migrate` would download, and closes
 * every connection of it before returning.
 */
export const withSchemaEngine = async <Result>(
  { databaseUrl, shadowDatabaseUrl, schemaFiles }: SchemaEngineOptions,
  use: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> => {
  await instantiate();
  const pool = new Pool({ connectionString: databaseUrl });
  const shadowPool = new Pool({ connectionString: shadowDatabaseUrl ?? databaseUrl });
  const adapter = new PrismaPg(pool);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schemaFiles?.map(file => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory({
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      connect: () => adapter.connect(),
      connectToShadowDb: () => {
        if (!shadowDatabaseUrl) throw new Error('This needs a shadow database and was given none.');
        return new PrismaPg(shadowPool).connect();
      },
    }),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await Promise.all([pool.end(), shadowPool.end()]);
  }
};
