import type { Names } from '../names';
import { says } from './sentence';

/** Files that are no document for the reader: each with what its owner can do. Said behind the file's name. */
const foreign = {
  empty: { zh: '是空文件,没有内容', en: 'is empty' },
  doc: {
    zh: '是旧版 Word 文件(.doc),请用 Word 或 WPS 打开,另存为 .docx 后导入',
    en: 'is an old Word file (.doc): open it in Word or WPS and save it as .docx',
  },
  wps: {
    zh: '是 WPS 文字文件(.wps),请用 WPS 打开,另存为 .docx 后导入',
    en: 'is a WPS text (.wps): open it in WPS and save it as .docx',
  },
  xls: {
    zh: '是旧版 Excel 文件(.xls),请用 Excel 或 WPS 打开,另存为 .xlsx 后导入',
    en: 'is an old Excel file (.xls): open it in Excel or WPS and save it as .xlsx',
  },
  et: {
    zh: '是 WPS 表格文件(.et),请用 WPS 打开,另存为 .xlsx 后导入',
    en: 'is a WPS sheet (.et): open it in WPS and save it as .xlsx',
  },
  xlsb: {
    zh: '是二进制的 Excel 文件(.xlsb),请另存为 .xlsx 后导入',
    en: 'is a binary Excel file (.xlsb): save it as .xlsx',
  },
  ole: {
    zh: '是旧版办公软件的文件,请用原来的软件打开,另存为 .docx 或 .xlsx 后导入',
    en: 'is a file of an old office program: open it there and save it as .docx or .xlsx',
  },
  encrypted: {
    zh: '设有打开密码,读不到内容;请打开后取消密码,另存再导入',
    en: 'is protected by a password: open it, take the password off and save it anew',
  },
  pdf: {
    zh: '是 PDF 文件,版式文件中的文字顺序不可靠;请导入原来的 .docx,或复制其中的文字粘贴,由您核对',
    en: 'is a PDF, in which the order of words cannot be relied on: choose the .docx that it was made from, or paste its text',
  },
  ofd: {
    zh: '是 OFD 版式文件,请导入原来的 .docx,或复制其中的文字粘贴',
    en: 'is an OFD: choose the .docx that it was made from, or paste its text',
  },
  picture: {
    zh: '是图片,读不到文字;请导入原来的 .docx,或把文字录入后粘贴',
    en: 'is a picture: choose the .docx that it was made from, or type its text',
  },
  'only-pictures': {
    zh: '里只有图片,没有文字(可能是扫描件);请导入原来的文件,或把文字录入后粘贴',
    en: 'has pictures only and no text (a scan, perhaps): choose the original, or type its text',
  },
  archive: {
    zh: '是压缩包,请解压后导入其中的方案',
    en: 'is an archive: unpack it and choose the plan in it',
  },
  pptx: {
    zh: '是演示文稿,请复制其中的文字粘贴',
    en: 'is a presentation: paste its text',
  },
  odf: {
    zh: '是 OpenDocument 文件(.odt、.ods),请另存为 .docx 或 .xlsx 后导入',
    en: 'is an OpenDocument file (.odt, .ods): save it as .docx or .xlsx',
  },
  rtf: { zh: '是 RTF 文件,请另存为 .docx 后导入', en: 'is an RTF file: save it as .docx' },
  'office-xml': {
    zh: '是以 XML 保存的办公文件,请另存为 .docx 或 .xlsx 后导入',
    en: 'is an office file saved as XML: save it as .docx or .xlsx',
  },
  html: {
    zh: '是网页,不是文档;请用浏览器打开,复制正文粘贴,或用 Word 打开后另存为 .docx',
    en: 'is a web page: open it in a browser and paste its text, or open it in Word and save it as .docx',
  },
  mhtml: {
    zh: '是网页归档文件(MHTML),请用 Word 打开后另存为 .docx,或复制正文粘贴',
    en: 'is a web archive (MHTML): open it in Word and save it as .docx, or paste its text',
  },
  'web-page-within': {
    zh: '里的正文是嵌入的网页或另一份文件,请用 Word 打开后重新另存为 .docx 再导入',
    en: 'has a web page or another file embedded for its text: open it in Word and save it as .docx anew',
  },
} as const satisfies Names;

export type ForeignKind = keyof typeof foreign;

const broken = {
  'no-docx': { zh: '不是可读的 .docx 文件', en: 'is no .docx file that can be read' },
  'no-xlsx': { zh: '不是可读的 .xlsx 文件', en: 'is no .xlsx file that can be read' },
  'no-csv': {
    zh: '不是可读的 .csv 文件:引号没有成对',
    en: 'is no .csv file that can be read: a quotation mark is left open',
  },
} as const satisfies Names;

const names = { ...foreign, ...broken };

/** Of what a document can have too much, once it is unpacked. */
const tooMuch = {
  files: { zh: '文件数', en: 'files' },
  bytes: { zh: '字节数', en: 'bytes' },
  elements: { zh: '段落和格式标记数', en: 'paragraphs and marks of formatting' },
  attributes: { zh: '格式属性数', en: 'attributes of formatting' },
  characters: { zh: '字数', en: 'characters' },
  cells: { zh: '单元格数', en: 'cells' },
  depth: { zh: '表格和格式的嵌套层数', en: 'levels of nesting' },
} as const satisfies Names;

/** Files that cannot be read, or only in part: nothing is read of them. */
export const unreadableErrors = {
  DOCUMENT_UNREADABLE: says<{
    name: string;
    size?: number;
    most?: number;
    what: 'missing' | 'too-large' | keyof typeof names;
  }>({
    zh: ({ name, what, size, most }) => {
      if (what === 'missing') return `读不到文件 ${name}`;
      if (what === 'too-large') return `${name} 有 ${size} 字节,超过上限 ${most}`;
      return `${name} ${names[what].zh}`;
    },
    en: ({ name, what, size, most }) => {
      if (what === 'missing') return `${name} cannot be read`;
      if (what === 'too-large') return `${name} has ${size} bytes; the limit is ${most}`;
      return `${name} ${names[what].en}`;
    },
  }),
  DOCUMENT_TOO_LARGE: says<{ name: string; what: keyof typeof tooMuch; most: number }>({
    zh: ({ name, what, most }) =>
      `${name} 展开后${tooMuch[what].zh}超过上限 ${most},请只保留方案正文后另存,或粘贴文字`,
    en: ({ name, what, most }) =>
      `${name} unpacks to more than ${most} ${tooMuch[what].en}: keep the plan's own text only and save it anew, or paste the text`,
  }),
};
