/** The invented province of the demonstration and its 23 counties; 云溪县 is the one whose people can sign in. */
export const demoProvince = '云岭省';

export const demoCounties = [
  '云溪县',
  '岚阳县',
  '桐坞县',
  '霁川县',
  '澄塘县',
  '柏岭县',
  '栖溪县',
  '芦湾县',
  '枫渡县',
  '砚坪县',
  '苍岭县',
  '翠坪县',
  '泓口县',
  '榆塬县',
  '檀溪县',
  '梓坞县',
  '沐溪县',
  '麓原县',
  '棠湖县',
  '浣沙县',
  '茗岭县',
  '竹坞县',
  '汀岚县',
] as const;

export type DemoCounty = (typeof demoCounties)[number];

export const demoYears = [2015, 2016, 2017] as const;
