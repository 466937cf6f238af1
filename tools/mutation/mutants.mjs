import ts from 'typescript';

const K = ts.SyntaxKind;
/** What each operator becomes: the boundary and the opposite. */
const operators = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
const methods = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
  ceil: 'floor',
  floor: 'ceil',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  flatMap: 'map',
};
/** `list.filter(…)` becomes `list`. */
const dropped = new Set(['filter', 'sort', 'toSorted', 'reverse', 'slice', 'trim']);

const isText = node => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
/** `a + b` of texts is no arithmetic. */
const isOfText = node => ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right));

const ofNode = (node, text) => {
  const found = [];
  const put = (at, replacement, what) => {
    const [start, end] = [at.getStart(), at.getEnd()];
    if (text.slice(start, end) !== replacement) found.push({ start, end, replacement, what });
  };
  const source = at => text.slice(at.getStart(), at.getEnd());
  if (ts.isBinaryExpression(node) && !isOfText(node)) {
    for (const to of operators[node.operatorToken.getText()] ?? []) put(node.operatorToken, to, 'operator');
    if (['&&', '||'].includes(node.operatorToken.getText()))
      for (const side of [node.left, node.right]) put(node, `(${source(side)})`, 'one side');
    if (node.operatorToken.kind === K.PlusEqualsToken) put(node.operatorToken, '-=', 'operator');
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) put(node, `(${source(node.operand)})`, 'negation');
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken && !ts.isNumericLiteral(node.operand))
    put(node, `(${source(node.operand)})`, 'sign');
  if (ts.isPostfixUnaryExpression(node) && node.operator === K.PlusPlusToken && !ts.isForStatement(node.parent))
    put(node, source(node).replace('++', '--'), 'step');
  if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword)
    if (!ts.isLiteralTypeNode(node.parent)) put(node, node.kind === K.TrueKeyword ? 'false' : 'true', 'boolean');
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent) && !ts.isPropertyAssignment(node.parent))
    put(node, `${Number(node.text) + 1}`, 'number');
  const condition = (ts.isIfStatement(node) && node.expression) || (ts.isConditionalExpression(node) && node.condition);
  if (condition) for (const to of ['true', 'false']) put(condition, `(${to} as boolean)`, 'condition');
  if (ts.isWhileStatement(node)) put(node.expression, '(false as boolean)', 'condition');
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression: of } = node.expression;
    if (methods[name.text]) put(name, methods[name.text], 'method');
    if (dropped.has(name.text)) put(node, source(of), `without ${name.text}`);
  }
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) put(node, '[]', 'empty list');
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node))
    put(node, ts.isSpreadElement(node) ? '...[]' : '...{}', 'without spread');
  if (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression)) put(node, ';', 'without statement');
  if ((ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isThrowStatement(node)) && ts.isIfStatement(node.parent) && !node.expression)
    put(node, ';', 'without return');
  if (ts.isBreakStatement(node) && !ts.isCaseClause(node.parent)) put(node, 'continue;', 'break');
  if (ts.isContinueStatement(node)) put(node, 'break;', 'continue');
  if ((ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) && node.questionDotToken)
    put(node.questionDotToken, ts.isPropertyAccessExpression(node) ? '!.' : '!', 'optional chain');
  return found;
};

/** Nodes in which nothing is behaviour: types, imports, the words of a refusal. */
const isSkipped = node =>
  ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const isFunction = node =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);

/**
 * Small changes to a file, one at a time: texts are left alone. Each says in which function it lies (`fn`, null for what runs
 * when the file is loaded), and `functions` says where each function's body begins and ends.
 */
export const mutantsOf = (file, text) => {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const functions = [];
  const mutants = [];
  const visit = (node, fn) => {
    if (isSkipped(node)) return;
    let inside = fn;
    if (isFunction(node) && node.body) {
      inside = functions.length;
      functions.push({ start: node.body.getStart(), end: node.body.getEnd(), isBlock: ts.isBlock(node.body) });
    }
    for (const one of ofNode(node, text)) {
      const line = tree.getLineAndCharacterOfPosition(one.start).line + 1;
      mutants.push({ file, line, fn, ...one, was: text.slice(one.start, one.end) });
    }
    ts.forEachChild(node, child => visit(child, inside));
  };
  visit(tree, null);
  return { mutants, functions };
};

/** The file with a note of each function that runs: `__ran(file, n)`. */
export const withNotes = (file, text, functions) => {
  const marks = functions.flatMap(({ start, end, isBlock }, n) => {
    const note = `__ran(${JSON.stringify(file)}, ${n})`;
    return isBlock ? [{ at: start + 1, text: `${note};` }] : [{ at: start, text: `(${note}, ` }, { at: end, text: ')' }];
  });
  let noted = text;
  // Where two bodies end at one place, the inner one ends first.
  for (const { at, text: mark } of marks.sort((a, b) => b.at - a.at)) noted = noted.slice(0, at) + mark + noted.slice(at);
  return noted;
};
