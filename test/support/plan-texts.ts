import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const folders = [
  'test/fixtures/plans',
  'cli/demo',
  '../shared/seeds',
  ...(existsSync(path.join(root, '../shared/plan-cases'))
    ? readdirSync(path.join(root, '../shared/plan-cases')).map(one => `../shared/plan-cases/${one}`)
    : []),
];

export interface PlanText {
  name: string;
  text: string;
}

/** The plan texts of the tests and the demonstration, and those beside the checkout where they are there. */
export const planTexts = (): PlanText[] =>
  folders
    .map(folder => path.join(root, folder))
    .filter(folder => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)
    .flatMap(folder =>
      readdirSync(folder)
        .filter(name => /\.(?:txt|md)$/.test(name))
        .map(name => ({
          name: path.relative(root, path.join(folder, name)),
          text: readFileSync(path.join(folder, name), 'utf8'),
        })),
    );
