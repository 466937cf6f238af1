export interface Link {
  ref: string;
  assignment: number;
}
