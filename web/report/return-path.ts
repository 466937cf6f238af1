import { useShown } from './report-context';

/** The page of what a unit handed in as its report. */
export const useReturnPath = (): ((unitId: string) => string) => {
  const { report } = useShown();
  return unitId =>
    `/campaigns/${encodeURIComponent(report.campaignId)}/returns/${encodeURIComponent(unitId)}/report`;
};
