export function ensureChromium(options: { say: (line: string) => void }): Promise<string>;
