import path from 'node:path';
import { attributeOf, childOf, childrenOf, xmlTree } from './xml/xml-tree';
import type { OfficeParts } from './office-parts';

/** A part that another refers to. */
export interface Relation {
  id: string;
  /** The last word of its type: `officeDocument`, `styles`. */
  kind: string;
  /** The part's name in the archive. */
  part: string;
}

/** What a part refers to (ECMA-376, part 2); `''` is the package itself. */
export const relationsOf = async (parts: OfficeParts, part: string): Promise<Relation[]> => {
  const { dir, base } = path.posix.parse(part);
  const bytes = await parts.read(path.posix.join(dir, '_rels', `${base}.rels`));
  if (!bytes) return [];
  const root = childOf(
    xmlTree(bytes, () => false),
    'p:Relationships',
  );
  return childrenOf(root, 'p:Relationship')
    .filter(one => attributeOf(one, 'TargetMode') !== 'External')
    .map(one => {
      const target = attributeOf(one, 'Target') ?? '';
      return {
        id: attributeOf(one, 'Id') ?? '',
        kind: (attributeOf(one, 'Type') ?? '').split('/').at(-1)!,
        part: path.posix.join(target.startsWith('/') ? '' : dir, target).replace(/^\//, ''),
      };
    });
};
