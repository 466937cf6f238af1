/** Which indicator; `alsoUnder`: names that mean the row's unit too, where papers name the set or the province. */
export interface IndicatorOf {
  indicator: string;
  alsoUnder?: readonly string[];
}
