import { floors, table } from '../../eslint-rooms.mjs';
import { circleIn, foldersOf, importsIn, pathsUnder, rooms, textOf } from './imports';

const files = importsIn([...rooms, 'test', 'bench']);
const isRoom = (name: string): boolean => (rooms as readonly string[]).includes(name);
const arrowsOf = (graph: ReadonlyMap<string, readonly string[]>): string[] =>
  [...graph].flatMap(([from, targets]) => targets.map(to => `${from} → ${to}`)).sort();

const picture = /## Rooms and floors[\s\S]*?```mermaid\n([\s\S]*?)```/.exec(
  textOf('docs/architecture.md'),
)![1]!;
const drawn = [...picture.matchAll(/^ *(\w+) (-->|-\.->) (\w+)$/gm)].map(([, from, arrow, to]) => ({
  name: `${from} → ${to}`,
  isDotted: arrow === '-.->',
}));

describe('what imports what', () => {
  it('reads every file, and finds a circle where there is one', () => {
    expect(files.size).toBeGreaterThan(1000);
    expect(files.get('workflows/interview.ts')).toContain('workflows/activity-stubs.ts');
    expect(circleIn(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toBe('b → c → b'); // prettier-ignore
    expect(circleIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]]))).toBeNull(); // prettier-ignore
  });

  it('no files import each other in a circle', () => expect(circleIn(files)).toBeNull());

  it('nor do the folders of domain/', () => {
    const floorOf = (file: string) =>
      file.startsWith('domain/') ? file.split('/')[1]!.replace(/\.ts$/, '') : null;
    expect(circleIn(foldersOf(files, floorOf))).toBeNull();
  });
});

describe('docs/architecture.md', () => {
  it('draws the arrows that there are between rooms, no more and no fewer', () => {
    const roomOf = (file: string) => {
      const room = file.split('/')[0]!;
      return isRoom(room) ? room : null;
    };
    expect(drawn.map(({ name }) => name).sort()).toEqual(arrowsOf(foldersOf(files, roomOf)));
  });

  it('dots those that lint allows for types only', () => {
    const typesOnly = Object.entries(table).flatMap(([from, entries]) =>
      entries
        .filter(entry => entry.startsWith('types:'))
        .map(entry => ({ from, to: entry.slice('types:'.length) }))
        .filter(({ to }) => !entries.some(entry => entry === to || entry.startsWith(`${to}/`)))
        .map(({ to }) => `${from} → ${to}`),
    );
    const dotted = drawn.filter(({ isDotted }) => isDotted).map(({ name }) => name);
    expect(dotted.sort()).toEqual(typesOnly.sort());
  });

  it('has a line for every room', () => {
    const lines = [...textOf('docs/architecture.md').matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room!);
    expect(lines.sort()).toEqual([...rooms].sort());
    expect(Object.keys(table).sort()).toEqual([...rooms].sort());
  });

  it('lists the floors of domain/ as lint knows them', () => {
    const items = [...textOf('docs/architecture.md').matchAll(/^\d+\. ((?:`[\w-]+`(?:, )?)+): /gm)];
    const listed = items.flatMap(([, names]) => names!.split(', ').map(name => name.replaceAll('`', '')));
    expect(listed).toEqual(floors);
  });
});

describe('a path that a document names', () => {
  const documents = ['README.md', ...pathsUnder('docs').filter(path => path.endsWith('.md'))];
  const there = rooms.flatMap(pathsUnder);
  const pathsIn = (document: string): string[] =>
    [...textOf(document).matchAll(/`([^`\s]+\/[^`\s]*)`/g)]
      .map(([, path]) => path!)
      .filter(path => isRoom(path.split('/')[0]!));

  /** `*` and CODE stand for any name; an ending may be left out. */
  const isThere = (path: string): boolean => {
    const words = path
      .replace(/\/$/, '')
      .split(/\*|CODE/)
      .map(word => word.replaceAll('.', '\\.'));
    const pattern = new RegExp(`^${words.join('[^/]*')}(\\.tsx?)?$`);
    return there.some(one => pattern.test(one));
  };

  it.each(documents)('exists: %s', document => {
    expect(pathsIn(document).filter(path => !isThere(path))).toEqual([]);
  });
});
