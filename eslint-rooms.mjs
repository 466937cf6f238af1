import path from 'node:path';

/** What each room may import from the other rooms (docs/architecture.md). A `types:` entry allows types only. */
export const table = {
  domain: [],
  record: ['domain'],
  rehearsal: ['domain', 'record'],
  workflows: ['types:domain', 'types:activities'],
  activities: ['domain', 'record', 'rehearsal', 'prisma', 'documents', 'workflows/messages'],
  prisma: ['domain', 'record'],
  documents: ['domain'],
  api: ['domain', 'record', 'rehearsal', 'prisma', 'documents', 'workflows/messages'],
  web: ['api/contracts', 'domain/codes', 'types:domain'],
  cli: [
    'domain',
    'record',
    'rehearsal',
    'prisma',
    'documents',
    'workflows/messages',
    'embedded',
    'api',
    'activities',
  ],
  embedded: [],
};

/**
 * The floors of `domain/`, lowest first: a folder, or a file beside them, may import those below it only. Types count as
 * much as values.
 */
export const floors = [
  'codes',
  'domain-error',
  'content-hash',
  'group-by',
  'storable',
  'exact',
  'calendar',
  'explain',
  'figures',
  'rules',
  'scheme',
  'form',
  'deadline',
  'obligation',
  'appraisal',
  'burden',
  'permissions',
  'policy',
  'sending',
  'ladder',
  'docket',
  'case',
  'unit-file',
  'commands',
  'letter',
  'proceeding',
  'report',
  'figure-book',
  'breach',
  'finding',
  'assessment',
  'target',
  'kinds',
  'light',
  'scope',
  'adoption',
  'outlook',
  'plan',
  'proclamation',
  'links',
  'registry',
  'launch',
  'revision',
  'compile',
  'policy-text',
  'scheme-text',
  'register',
];

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

const floorOf = file => floors.indexOf(file.split('/')[1]?.replace(/\.ts$/, ''));

const upstairs = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: '{{file}} stands on no floor of domain/ (see the list in eslint-rooms.mjs).',
      up: '{{file}} may not import {{target}}: it lies on a higher floor (see docs/architecture.md).',
    },
  },
  create(context) {
    const root = context.cwd;
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    if (!file.startsWith('domain/')) return {};
    const check = (node, source) => {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = path
        .relative(root, path.resolve(path.dirname(context.filename), source))
        .split(path.sep)
        .join('/');
      if (target.startsWith('domain/') && floorOf(target) > floorOf(file))
        context.report({ node, messageId: 'up', data: { file, target } });
    };
    return {
      Program: node => {
        if (floorOf(file) < 0) context.report({ node, messageId: 'unknown', data: { file } });
      },
      ImportDeclaration: node => check(node, node.source.value),
      ExportNamedDeclaration: node => node.source && check(node, node.source.value),
      ExportAllDeclaration: node => check(node, node.source.value),
    };
  },
};

export const rooms = { rules: { imports, upstairs } };
