import ts from 'typescript';
import { commandKinds, type CommandKind } from '../../domain/codes/commands';
import { docketKinds } from '../../domain/codes/docket';
import { errors } from '../../domain/codes/errors';
import { roles } from '../../domain/codes/roles';
import { declarationsOf, filesWith, filesWithTableOf, rowsNamed, textOf } from './declared-in';

/** The words that letters, interviews and accountability have in common with cases: their own tables say them too. */
const alsoOfPapers: readonly CommandKind[] = ['withdraw'];

const commands = declarationsOf(commandKinds, 'defineCommand');

/** What is done with cycles and with findings has tables of its own, and is called as what is done with cases where it is the same. */
const isOthers = (file: string): boolean =>
  /^(domain\/(assessment|finding|scheme)\/|api\/contracts\/(finding|assessment)-commands)/.test(file);

describe('a command is declared in its own file, its names in codes, its line in the table, nowhere else', () => {
  it.each(commandKinds.filter(one => !alsoOfPapers.includes(one)))('%s', kind => {
    const own = ['name-liaison', 'withdraw-document'].includes(kind) ? 'unit-file' : 'case';
    expect(commands.get(kind)?.filter(file => !isOthers(file))).toEqual(
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

it('which roles may do something stands in codes and permissions only', () => {
  const files = filesWith(node => isListOfRoles(node) || isAskedForRole(node));
  expect(files.filter(one => !one.startsWith('domain/codes/'))).toEqual([
    'domain/permissions/capabilities.ts',
    'domain/permissions/told.ts',
  ]);
});

it('a kind of docket is a row in codes and a row in the table of kinds', () => {
  expect(filesWithTableOf(docketKinds)).toEqual(['domain/codes/docket.ts', 'domain/kinds.ts']);
});

describe('a refusal is declared once, with its sentences', () => {
  const rows = rowsNamed(Object.keys(errors));

  it.each(Object.keys(errors))('%s', code => {
    // Its status in HTTP, where that is not what its name says, and what the operator does about it, are matters of the server.
    const ofServer = ['api/middleware/status-of-code.ts', 'api/middleware/trouble-log.ts'];
    const files = rows.get(code)?.filter(one => !ofServer.includes(one)) ?? [];
    expect(files.filter(one => one.startsWith('domain/codes/errors/'))).toHaveLength(1);
    expect(files.filter(one => !one.startsWith('domain/codes/'))).toEqual([]);
  });
});
