import { renderBlock, type Block, type Renderers } from './blocks';

const renderers: Renderers = {
  banner: ({ text }) => `*** ${text} ***`,
  lead: ({ text }) => text,
  paragraph: ({ text }) => text,
  heading: ({ text }) => `\n==== ${text} ====`,
  'subject-of-group': ({ text, link }) => (link ? `【${text}】\n${link.url}` : `【${text}】`),
  facts: ({ rows }) => rows.map(([label, value]) => `${label}:${value}`).join('\n'),
  list: ({ items }) =>
    items
      .map(({ text, link, note }) =>
        [`  · ${text}${link?.label ?? ''}`, note && `    ${note}`, link && `    ${link.url}`]
          .filter(Boolean)
          .join('\n'),
      )
      .join('\n'),
  reasons: ({ title, reasons }) =>
    `\n${title}\n${reasons.map(({ mark, chinese, english }) => `${mark}${chinese}\n    ${english}`).join('\n')}`,
  link: ({ link }) => `${link.label}:\n${link.url}`,
  footer: ({ lines }) => `----\n${lines.join('\n')}`,
};

/** The mail as plain text; addresses stand on lines of their own, so that every program makes them links. */
export const renderText = (blocks: Block[]): string =>
  `${blocks
    .map(block => renderBlock(renderers, block))
    .join('\n\n')
    .trim()}\n`;
