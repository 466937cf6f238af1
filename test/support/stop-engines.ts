/** Jest's global tear-down: it runs in the process of the set-up. */
export default async (): Promise<void> => {
  const { stopSharedEngines } = globalThis as { stopSharedEngines?: () => Promise<void> };
  await stopSharedEngines?.();
};
