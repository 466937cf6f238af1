/** `--major 一-1,二-3`: the problems that are major (重大事项); may be given several times. */
export const majorOption = (text: string, before: string[] = []): string[] => [
  ...before,
  ...text
    .split(/[,,、\s]+/)
    .map(one => one.trim())
    .filter(Boolean),
];
