export const figures = { title: '数据' };
