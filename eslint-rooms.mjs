import path from 'node:path';

/** What each room may import from the other rooms (docs/architecture.md). A `types:` entry allows types only. */
const table = {
  domain: [],
  workflows: ['types:domain', 'types:activities'],
  record: ['domain'],
  simulation: ['domain', 'record'],
  activities: ['domain', 'record', 'prisma', 'workflows/messages'],
  prisma: ['domain', 'record'],
  api: ['domain', 'record', 'simulation', 'prisma', 'workflows/messages'],
  web: ['api/contracts', 'types:domain'],
  cli: ['domain', 'record', 'simulation', 'prisma', 'workflows/messages', 'embedded', 'api', 'activities'],
  embedded: [],
};

const allowedEntry = (room, target, isTypeOnly) =>
  table[room].some(entry => {
    const typesOnly = entry.startsWith('types:');
    const prefix = typesOnly ? entry.slice('types:'.length) : entry;
    return (target === prefix || target.startsWith(`${prefix}/`)) && (!typesOnly || isTypeOnly);
  });

const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wall: '{{room}}/ may not import {{target}} (see docs/architecture.md).' },
  },
  create(context) {
    const root = context.cwd;
    const file = path.relative(root, context.filename).split(path.sep);
    const room = file[0];
    if (!(room in table)) return {};
    const check = (node, source, isTypeOnly) => {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = path
        .relative(root, path.resolve(path.dirname(context.filename), source))
        .split(path.sep)
        .join('/');
      const targetRoom = target.split('/')[0];
      if (targetRoom === room || allowedEntry(room, target, isTypeOnly)) return;
      context.report({ node, messageId: 'wall', data: { room, target } });
    };
    const typeOnly = node =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 && node.specifiers.every(one => one.importKind === 'type'));
    return {
      ImportDeclaration: node => check(node, node.source.value, typeOnly(node)),
      ExportNamedDeclaration: node => node.source && check(node, node.source.value, typeOnly(node)),
      ExportAllDeclaration: node => check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: node => check(node, node.source.value, false),
    };
  },
};

export const rooms = { rules: { imports } };
