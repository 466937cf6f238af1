import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../shared/seeds');

/** The text of one of the seed documents beside the checkout, or `null` (with a message) where they are missing. */
export const seedText = (number: 1 | 2 | 3 | 4 | 5): string | null => {
  const name = fs.existsSync(folder)
    ? fs.readdirSync(folder).find(one => one.startsWith(`${number}-`))
    : undefined;
  if (name === undefined) {
    console.warn(`跳过:检出目录旁没有种子文件 ${number}`);
    return null;
  }
  return fs.readFileSync(path.join(folder, name), 'utf8');
};

/** A fixture plan in own words. */
export const fixturePlan = (name: string): string =>
  fs.readFileSync(path.resolve(__dirname, '../fixtures/plans', name), 'utf8');
