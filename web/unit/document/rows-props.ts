/** What the rows of a field are given by their field. */
export interface RowsProps<R> {
  id: string;
  label: string;
  rows: readonly R[];
  onChange: (rows: R[]) => void;
  describedBy?: string | undefined;
}
