/** The counties that 云岭省 assesses in the demonstration, with the ids of their units; 云溪县 is the one whose people can sign in. */
export const assessedCounties = [
  { id: 'xian-yunxi', name: '云溪县' },
  { id: 'xian-lanyang', name: '岚阳县' },
  { id: 'xian-tongwu', name: '桐坞县' },
  { id: 'xian-jichuan', name: '霁川县' },
  { id: 'xian-chengtang', name: '澄塘县' },
  { id: 'xian-boling', name: '柏岭县' },
  { id: 'xian-qixi', name: '栖溪县' },
  { id: 'xian-luwan', name: '芦湾县' },
] as const;

export type AssessedCounty = (typeof assessedCounties)[number]['name'];

export const evaluatorId = 'pinggu-zhongxin';
