import type { PlainPayment, PlainTranche } from '../../../domain/figures/plain';

export const trancheRow = (changes: Partial<PlainTranche> = {}): PlainTranche => ({
  id: 'T1',
  program: 'education',
  year: '2018',
  from: '市财政局',
  to: 'unit-a',
  amount: '20000000',
  docNo: '教财〔2018〕1号',
  issuedOn: '2018-03-01',
  ...changes,
});

export const paymentRow = (changes: Partial<PlainPayment> = {}): PlainPayment => ({
  id: 'P1',
  tranche: 'T1',
  unit: 'unit-a',
  amount: '15000000',
  paidOn: '2018-04-01',
  purpose: 'compulsory',
  ...changes,
});

/** Figures as the web uploads them; a text is sent as it is. */
export const figuresForm = (figures: object | string, name = '数据.json'): FormData => {
  const data = new FormData();
  const text = typeof figures === 'string' ? figures : JSON.stringify(figures);
  data.set('file', new Blob([text], { type: 'application/json' }), name);
  return data;
};
