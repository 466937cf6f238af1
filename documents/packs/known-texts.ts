import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { normaliseText } from '../../domain/deadline/normalise-text';
import type { TextHashes } from '../../domain/scheme/known';
import type { SchemeReading } from '../../domain/scheme-text/types';
import { findPack, packsFolder } from './find-pack';
import { id, text } from './scheme-fields';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const shape = z.strictObject({
  /** Texts that packs were written from: which document of which pack. */
  documents: z.array(z.strictObject({ sha256: hash, pack: id, document: text })),
  /** Texts of schemes, and their articles one by one. */
  schemes: z.array(
    z.strictObject({ scheme: id, wholes: z.array(hash).min(1), articles: z.record(z.string(), hash) }),
  ),
});

const known = () => shape.parse(JSON.parse(readFileSync(path.join(packsFolder, 'known-texts.json'), 'utf8')));

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/** SHA-256 of a text without white space and in half width: the same however it was wrapped. */
const hashOfText = (source: string): string => sha256(normaliseText(source).text);

/** What a scheme's text comes to: each article by itself, and all of it. */
export const hashesOf = (source: string, { articles }: SchemeReading): TextHashes => ({
  whole: hashOfText(source),
  articles: Object.fromEntries(articles.map(one => [one.no, sha256(one.text)])),
});

/** The hashes of a scheme that comes with the system; of its several known texts the one that `whole` is, else the first. Null where its text is not known. */
export const hashesOfScheme = (scheme: string, whole: string): TextHashes | null => {
  const found = known().schemes.find(one => one.scheme === scheme);
  return found
    ? { whole: found.wholes.find(one => one === whole) ?? found.wholes[0]!, articles: found.articles }
    : null;
};

/** Which document of which pack a text is; null for one that no pack was written from. */
export const documentOfText = (source: string) => {
  const sha = hashOfText(source);
  const found = known().documents.find(one => one.sha256 === sha);
  if (!found) return null;
  const pack = findPack(found.pack);
  const document = pack.documents.find(one => one.id === found.document);
  return document ? { pack, document } : null;
};
