export interface ReconcileResult {
  mended: number;
  runs: number;
}
