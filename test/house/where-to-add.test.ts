import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandKinds } from '../../domain/codes/commands';
import { declarationsOf } from './declared-in';

const root = path.join(__dirname, '..', '..');
const architecture = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');

/** The numbered places that "Where to add" names for something, with CODE for its code. */
const placesFor = (what: string): string[] =>
  (architecture.split('## Where to add')[1]?.split(`- **${what}**`)[1]?.split('\n- **')[0] ?? '')
    .split('\n')
    .filter(line => /^ {2}\d\. /.test(line))
    .flatMap(line => [...line.matchAll(/`([^`]+\.ts)`/g)].map(([, file]) => file ?? ''));

describe('where to add a command, as docs/architecture.md says', () => {
  const places = placesFor('A command');
  const declared = declarationsOf(commandKinds, 'defineCommand');

  it('is three places: names, a file of its own in one of two folders, a line', () => {
    expect(places).toHaveLength(4);
    expect(places.filter(one => !one.includes('CODE'))).toHaveLength(2);
  });

  // What is done with cycles and findings has tables of its own, and some of the words.
  const isOthers = (file: string): boolean =>
    /^(domain\/(assessment|finding|scheme)\/|api\/contracts\/(finding|assessment)-commands)/.test(file);

  // 撤销 is a word of letters and proceedings as well.
  it.each(commandKinds.filter(one => one !== 'withdraw'))('%s stands there and nowhere else', code => {
    const said = places.map(one => one.replace('CODE', code)).filter(one => existsSync(path.join(root, one)));
    expect(said).toHaveLength(3);
    expect(declared.get(code)?.filter(file => !isOthers(file))).toEqual(said.sort());
  });
});
