import ts from 'typescript';
import { commandKinds, type CommandKind } from '../../domain/codes/commands';
import { roles } from '../../domain/codes/roles';
import { declarationsOf, filesWith, textOf } from './declared-in';

/** The words that letters, interviews and accountability have in common with cases: their own tables say them too. */
const alsoOfPapers: readonly CommandKind[] = ['withdraw'];

const commands = declarationsOf(commandKinds, 'defineCommand');

describe('a command is declared in its own file, its names in codes, its line in the table, nowhere else', () => {
  it.each(commandKinds.filter(one => !alsoOfPapers.includes(one)))('%s', kind => {
    const own = kind === 'name-liaison' ? 'unit-file' : 'case';
    expect(commands.get(kind)).toEqual(
      [
        `domain/${own}/commands/${kind}.ts`,
        'domain/codes/commands.ts',
        'domain/commands/all-commands.ts',
      ].sort(),
    );
  });
});

const isRole = (node: ts.Node | undefined): boolean =>
  (roles as readonly string[]).includes(textOf(node) ?? '');

/** A list of roles that is not somebody's own (`roles: […]` of a person). */
const isListOfRoles = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) &&
  node.elements.length > 0 &&
  node.elements.every(one => ts.isStringLiteral(one) && isRole(one)) &&
  !(ts.isPropertyAssignment(node.parent) && textOf(node.parent.name) === 'roles');

/** Somebody is asked for his role by name. */
const isAskedForRole = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  /\broles\.(includes|indexOf)$/.test(node.expression.getText()) &&
  ts.isStringLiteral(node.arguments[0] ?? node) &&
  isRole(node.arguments[0]);

/** Letters, interviews and accountability still name their roles themselves: they get their command files next. */
const next = ['domain/letter/', 'domain/proceeding/'];

it('which roles may do something stands in codes and permissions only', () => {
  const files = filesWith(node => isListOfRoles(node) || isAskedForRole(node));
  expect(files.filter(one => !['domain/codes/', ...next].some(folder => one.startsWith(folder)))).toEqual([
    'domain/permissions/capabilities.ts',
    'domain/permissions/told.ts',
  ]);
});
