/** `full`: campaigns that show something. `empty`: one campaign on its day one, for tests and trials. */
export const demoKinds = ['full', 'empty'] as const;
export type DemoKind = (typeof demoKinds)[number];
