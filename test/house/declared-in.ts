import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { rooms } from './imports';

const root = path.join(__dirname, '..', '..');

const filesOf = (room: string): string[] =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .map(file => `${room}/${file.replaceAll(path.sep, '/')}`)
    .filter(file => /\.tsx?$/.test(file) && !file.includes('/generated/'));

/** Every source file of the rooms, read once. */
const sources: [file: string, source: ts.SourceFile][] = rooms.flatMap(filesOf).map(file => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)];
});

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, child => walk(child, visit));
};

/** The files in which such a node is found, sorted. */
export const filesWith = (isFound: (node: ts.Node) => boolean): string[] => {
  const found = new Set<string>();
  for (const [file, source] of sources)
    walk(source, node => {
      if (isFound(node)) found.add(file);
    });
  return [...found].sort();
};

export const textOf = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined;
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : undefined;
};

/** The rows of a table of such codes: an object that has at least two keys, all of them of the list. */
const rowsOf = (node: ts.ObjectLiteralExpression, codes: readonly string[]): string[] => {
  const keys = node.properties.map(one => textOf(one.name) ?? '');
  return keys.length > 1 && keys.every(key => codes.includes(key)) ? keys : [];
};

const codeOf = (definition: ts.Node | undefined): string | undefined => {
  if (!definition || !ts.isObjectLiteralExpression(definition)) return undefined;
  for (const one of definition.properties)
    if (ts.isPropertyAssignment(one) && textOf(one.name) === 'code') return textOf(one.initializer);
  return undefined;
};

/** The codes that a node declares: in a definition, in a type, as a schema's literal, as rows of a table. */
const declaredBy = (node: ts.Node, codes: readonly string[], definedBy: string): (string | undefined)[] => {
  if (ts.isObjectLiteralExpression(node)) return rowsOf(node, codes);
  if (ts.isPropertySignature(node)) return textOf(node.name) === 'kind' ? [textOf(node.type)] : [];
  if (!ts.isCallExpression(node)) return [];
  const [first] = node.arguments;
  const called = node.expression.getText();
  if (/\bliteral$/.test(called)) return [textOf(first)];
  return called === definedBy ? [codeOf(first)] : [];
};

/**
 * Where each code is declared: as the `code` of a definition, as the `kind` of a type, as a schema's literal, or as a row of a
 * table of such codes. What only uses it (a script's act, a button, a throw) is typed by the list and not counted.
 */
export const declarationsOf = (codes: readonly string[], definedBy: string): Map<string, string[]> => {
  const places = new Map(codes.map(code => [code, new Set<string>()]));
  for (const [file, source] of sources)
    walk(source, node => {
      for (const code of declaredBy(node, codes, definedBy)) places.get(code ?? '')?.add(file);
    });
  return new Map([...places].map(([code, files]) => [code, [...files].sort()]));
};

/** The files with a table that has a row for each of the codes. */
export const filesWithTableOf = (codes: readonly string[]): string[] =>
  filesWith(node => ts.isObjectLiteralExpression(node) && rowsOf(node, codes).length === codes.length);

/** Where each code is the name of a row, of whatever table. */
export const rowsNamed = (codes: readonly string[]): Map<string, string[]> => {
  const places = new Map(codes.map(code => [code, new Set<string>()]));
  for (const [file, source] of sources)
    walk(source, node => {
      if (ts.isPropertyAssignment(node)) places.get(textOf(node.name) ?? '')?.add(file);
    });
  return new Map([...places].map(([code, files]) => [code, [...files].sort()]));
};
