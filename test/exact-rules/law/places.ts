/** The 23 of the annex. */
export const counties =
  '建宁 永泰 清流 武平 霞浦 古田 明溪 柘荣 浦城 光泽 诏安 云霄 顺昌 平和 宁化 屏南 周宁 松溪 寿宁 政和 长汀 连城 泰宁'
    .split(' ')
    .map(name => `${name}县`);

/** The five of the news, by what they were in 2013. */
export const five = ['蕉城区', '建瓯市', '建阳市', '漳浦县', '漳平市'];

export const together = '重点县';
