import { escapeHtml } from '../../documents/escape-html';
import { renderBlock, type Block, type Link, type Renderers } from './blocks';

const e = escapeHtml;
const p = (style: string, content: string): string => `<p style="margin:0 0 12px;${style}">${content}</p>`;
const anchor = ({ label, url }: Link, style: string): string =>
  `<a href="${e(url)}" style="${style}">${e(label)}</a>`;

const button =
  'display:inline-block;padding:10px 20px;background:#1457a8;color:#ffffff;text-decoration:none;border-radius:4px';
const small = 'font-size:14px;color:#595959;margin:0 0 8px';
const cell = 'padding:4px 8px 4px 0;vertical-align:top;word-break:break-word';

const renderers: Renderers = {
  banner: ({ text }) =>
    p('padding:8px 12px;background:#fff3cd;border:1px solid #d9b44a', `<strong>${e(text)}</strong>`),
  lead: ({ text }) => p('font-size:18px;font-weight:bold', e(text)),
  paragraph: ({ text }) => p('', e(text)),
  heading: ({ text }) =>
    `<h2 style="margin:24px 0 12px;padding-bottom:4px;border-bottom:2px solid #1457a8;font-size:17px">${e(text)}</h2>`,
  'subject-of-group': ({ text, link }) =>
    `<h3 style="margin:16px 0 6px;font-size:16px;font-weight:bold">${
      link ? anchor({ ...link, label: text }, 'color:#1457a8') : e(text)
    }</h3>`,
  facts: ({ rows }) =>
    `<table role="presentation" style="margin:0 0 16px;border-collapse:collapse;width:100%">${rows
      .map(
        ([label, value]) =>
          `<tr><td style="${cell};color:#595959;white-space:nowrap;width:1%">${e(label)}</td><td style="${cell}">${e(value)}</td></tr>`,
      )
      .join('')}</table>`,
  list: ({ items }) =>
    `<ul style="margin:0 0 12px;padding-left:20px">${items
      .map(
        ({ text, link, note }) =>
          `<li style="margin-bottom:6px">${e(text)}${link ? anchor(link, 'color:#1457a8') : ''}${note ? `<br><span style="color:#595959;font-size:14px">${e(note)}</span>` : ''}</li>`,
      )
      .join('')}</ul>`,
  reasons: ({ title, reasons }) =>
    `<h2 style="margin:24px 0 8px;font-size:15px">${e(title)}</h2>${reasons
      .map(({ mark, chinese, english }) =>
        p(small, `${e(mark)}${e(chinese)}<br><span lang="en">${e(english)}</span>`),
      )
      .join('')}`,
  link: ({ link }) =>
    p('margin:16px 0', anchor(link, button)) +
    p('font-size:13px;color:#595959;word-break:break-all', e(link.url)),
  footer: ({ lines }) =>
    `<hr style="border:0;border-top:1px solid #d9d9d9;margin:24px 0 12px">${lines
      .map(line => p('font-size:13px;color:#595959;margin:0 0 4px', e(line)))
      .join('')}`,
};

/** The mail as HTML: one column that fits a telephone (390 px), inline styles, nothing loaded from elsewhere. */
export const renderHtml = (title: string, blocks: Block[]): string =>
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff">
<div style="max-width:640px;margin:0 auto;padding:16px;font:16px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;color:#1f1f1f">
${blocks.map(block => renderBlock(renderers, block)).join('\n')}
</div>
</body>
</html>
`;
