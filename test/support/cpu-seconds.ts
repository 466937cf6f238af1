/** Seconds of the processor that `work` takes in this process, whatever else the machine does: a clock on the wall counts the neighbours too. */
export const cpuSeconds = (work: () => unknown): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};
