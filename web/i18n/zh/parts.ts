export const parts = {
  units: (n: number) => `等 ${n} 个单位`,
  provisional: {
    label: '暂定',
    why: (years: readonly number[]) =>
      `${years.join('、')}年放假安排尚未公布,此日期按周末和法定节假日推算,公布后可能变动`,
  },
};
