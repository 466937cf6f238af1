import type { RecordedMeasurement } from '../../domain/appraisal/from-figures';

/** One row of a measurement as the record keeps it, superseded ones too. */
export interface MeasuredRow extends RecordedMeasurement {
  id: string;
  supersedesId: string | null;
}
