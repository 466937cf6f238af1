/** A file as the web uploads it. */
export const evidenceForm = (): FormData => {
  const data = new FormData();
  data.set('file', new Blob(['证明材料'], { type: 'text/plain' }), '证明.txt');
  return data;
};
