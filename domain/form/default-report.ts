import { reportOfEffects } from './default-report-effects';
import { reportOfWork } from './default-report-work';
import type { Form } from './types';

/**
 * The report that every unit owes (整改情况报告), after 六(三) and 六(一) of the plan of 陇川 2018: seven parts, of which the third
 * has three of its own, and the liaison. Five parts have to be clear (五清), and the sixth item holds something too.
 */
export const defaultReport: Form = {
  id: 'default-report',
  version: 1,
  purpose: 'report',
  name: { zh: '整改情况报告', en: 'Report on the rectification' },
  cites: ['六(三)'],
  parts: [...reportOfWork, ...reportOfEffects],
};
