/** Invented counties; the level goes before the names of their offices. */
export const counties = [
  '云溪县',
  '白沙县',
  '青岭县',
  '松阳坪县',
  '南淮县',
  '石泉岭县',
  '临渡县',
  '月河县',
] as const;
export const towns = [
  '白石镇',
  '清水镇',
  '云头镇',
  '柳坪镇',
  '东河镇',
  '石桥乡',
  '高坪乡',
  '竹溪乡',
  '大坝乡',
  '沙口镇',
  '茶店镇',
  '马鞍乡',
] as const;
export const streets = ['城东街道', '河西街道', '新城街道'] as const;
export const villages = [
  '上湾村',
  '杨柳村',
  '石门村',
  '大坪村',
  '新桥村',
  '龙井村',
  '双塘村',
  '桃园村',
] as const;
