import { readFileSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool } from 'pg';

let isInstantiated = false;

/** The engine guards its lock with a timer of ten seconds that it never clears: it must not hold us up. */
const patientTimers = Object.fromEntries(
  Object.keys(bindings)
    .filter(name => name.startsWith('__wbg_setTimeout_'))
    .map(name => [name, (act: () => void, milliseconds: number) => setTimeout(act, milliseconds).unref()]),
) as unknown as WebAssembly.ModuleImports;

/**
 * The package's own entry imports its `.wasm` as a module, which Node only does behind a flag.
 * So the module is instantiated here, once per process.
 */
const instantiate = async (): Promise<void> => {
  if (isInstantiated) return;
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': { ...bindings, ...patientTimers },
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
 * Lends Prisma's schema engine as WebAssembly, which is what `prisma migrate` would download, bound to one
 * database, and closes its connections before returning. It only connects for commands that need to.
 */
export const withSchemaEngine = async <Result>(
  databaseUrl: string,
  use: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> => {
  await instantiate();
  const pool = new Pool({ connectionString: databaseUrl });
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool)),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await pool.end();
  }
};
