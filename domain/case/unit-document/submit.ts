import type { FormPurpose } from '../../codes/form';
import type { UnitDocument } from '../../form/document';
import type { Context } from '../context';
import { submit } from '../hand-in';
import { handInDocument } from './hand-in-document';

interface Paper {
  text?: string;
  fileIds: string[];
  document?: UnitDocument;
}

/** 报方案, 报告: one document for all that the unit owes in the campaign, or a free text for what it owes in this docket. */
export const submitPaper = (
  context: Context,
  what: FormPurpose,
  { text = '', fileIds, document }: Paper,
): void => {
  if (document) handInDocument(context, what, { text, fileIds, document });
  else submit(context, what, { text, fileIds });
};
