import ts from 'typescript';

/** Words for what is money or a ratio, or a part of one: it never becomes a JavaScript number. */
const exactWords =
  /amount|fen|yuan|sum|total|value|ratio|rate|share|part|whole|num$|den$|allotted|paid|spent/i;

const rounding = ['round', 'floor', 'ceil', 'trunc', 'fround', 'sqrt', 'pow', 'log', 'exp'];

/**
 * Money is bigint and ratios are fractions (docs/adr/0082): no division, product or rounding of numbers, no number with a
 * decimal point, none made of what is exact. Numbers are left for days, years and places in lists.
 */
const noFloat = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      operator: '{{operator}} on numbers: amounts are bigint, ratios fractions (domain/exact).',
      literal: 'A number with a decimal point is no exact one: use a fraction (domain/exact).',
      rounding: '{{name}} rounds: nothing that is exact is rounded.',
      made: 'Number() of what is exact: stay with bigint and fractions, or wholeOf (domain/exact).',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const has = (node, flags) => {
      const type = services.getTypeAtLocation(node);
      return (type.isUnion() ? type.types : [type]).some(one => (one.flags & flags) !== 0);
    };
    const isNumber = node => has(node, ts.TypeFlags.NumberLike);
    // So many times a whole number of days or months.
    const isTimes = node => node.type === 'Literal' && Number.isInteger(node.value);
    const product = ({ type, operator, left, right }, node) => {
      const signs = type === 'AssignmentExpression' ? ['*=', '/=', '**='] : ['*', '/', '**'];
      const isScaled = operator === '*' && (isTimes(left) || isTimes(right));
      if (signs.includes(operator) && !isScaled && isNumber(left) && isNumber(right))
        context.report({ node, messageId: 'operator', data: { operator } });
    };
    return {
      BinaryExpression: node => product(node, node),
      AssignmentExpression: node => product(node, node),
      Literal: node => {
        if (typeof node.value === 'number' && !Number.isInteger(node.value))
          context.report({ node, messageId: 'literal' });
      },
      CallExpression: node => {
        const { callee } = node;
        const named = callee.type === 'Identifier' ? callee.name : callee.property?.name;
        const isMath = callee.type === 'MemberExpression' && callee.object.name === 'Math';
        if (['parseFloat', 'toFixed', 'toPrecision'].includes(named) || (isMath && rounding.includes(named)))
          context.report({ node, messageId: 'rounding', data: { name: named } });
        const [given] = node.arguments;
        if (named !== 'Number' || !given || callee.type !== 'Identifier') return;
        const words = context.sourceCode.getText(given);
        if (has(given, ts.TypeFlags.BigIntLike) || exactWords.test(words))
          context.report({ node, messageId: 'made' });
      },
      UnaryExpression: node => {
        if (node.operator === '+' && !isNumber(node.argument)) context.report({ node, messageId: 'made' });
      },
    };
  },
};

export const exact = { rules: { 'no-float': noFloat } };
