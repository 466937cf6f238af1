export const parts = {
  units: (n: number) => `等 ${n} 个单位`,
};
