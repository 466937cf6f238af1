/** RFC 9457, as every refusal is said. */
export const problemShape = (status: number) => ({
  type: expect.stringMatching(/^urn:zhenggai:problem:/),
  title: expect.any(String),
  status,
  ...Object.fromEntries(['detail', 'detailEn'].map(said => [said, expect.any(String)])),
  code: expect.any(String),
  requestId: expect.any(String),
});
