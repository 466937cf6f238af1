import { InvalidArgumentError } from 'commander';

export const yearOption = (text: string): number => {
  if (!/^[1-9]\d{3}$/.test(text)) throw new InvalidArgumentError(`「${text}」不是年份。`);
  return Number(text);
};
