/** An invented notice for 2027 in the published form: no such arrangement has been made. */
export const invented2027 = `国务院办公厅关于2027年
部分节假日安排的通知
国办发明电〔2026〕99号

各地、各部门:
  现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休安排通知如下。
  一、元旦:1月1日(周五)至3日(周日)放假,共3天。
  二、春节:2月5日(农历除夕、周五)至12日(农历正月初七、周五)放假调休,共8天。1月31日(周日)、2月14日(周日)上班。
  三、清明节:4月3日(周六)至5日(周一)放假,共3天。
  四、劳动节:5月1日(周六)至5日(周三)放假调休,共5天。5月8日(周六)上班。
  五、端午节:6月9日(周三)放假,共1天。
  六、中秋节:9月15日(周三)放假,共1天。
  七、国庆节:10月1日(周五)至7日(周四)放假调休,共7天。9月26日(周日)、10月9日(周六)上班。
  放假期间请各地安排好值班,有事及时报告。

国务院办公厅
2026年11月4日
`;

/**
 * The days of it by hand. 1 January 2027 is a Friday, so 5 February (除夕) and 12 February are Fridays, 5 April a Monday,
 * 1 May a Saturday, 9 June and 15 September Wednesdays, 1 October a Friday.
 */
export const daysOf2027: readonly (readonly [string, 'holiday' | 'workday', string])[] = [
  ['2027-01-01', 'holiday', '元旦'], // Friday
  ['2027-01-02', 'holiday', '元旦'],
  ['2027-01-03', 'holiday', '元旦'],
  ['2027-01-31', 'workday', '春节'], // Sunday
  ['2027-02-05', 'holiday', '春节'], // Friday, 除夕
  ['2027-02-06', 'holiday', '春节'], // 正月初一
  ['2027-02-07', 'holiday', '春节'],
  ['2027-02-08', 'holiday', '春节'],
  ['2027-02-09', 'holiday', '春节'],
  ['2027-02-10', 'holiday', '春节'],
  ['2027-02-11', 'holiday', '春节'],
  ['2027-02-12', 'holiday', '春节'], // Friday
  ['2027-02-14', 'workday', '春节'], // Sunday
  ['2027-04-03', 'holiday', '清明'],
  ['2027-04-04', 'holiday', '清明'],
  ['2027-04-05', 'holiday', '清明'], // Monday
  ['2027-05-01', 'holiday', '劳动节'], // Saturday
  ['2027-05-02', 'holiday', '劳动节'],
  ['2027-05-03', 'holiday', '劳动节'],
  ['2027-05-04', 'holiday', '劳动节'],
  ['2027-05-05', 'holiday', '劳动节'], // Wednesday
  ['2027-05-08', 'workday', '劳动节'], // Saturday
  ['2027-06-09', 'holiday', '端午'], // Wednesday
  ['2027-09-15', 'holiday', '中秋'], // Wednesday
  ['2027-09-26', 'workday', '国庆节'], // Sunday
  ['2027-10-01', 'holiday', '国庆节'], // Friday
  ['2027-10-02', 'holiday', '国庆节'],
  ['2027-10-03', 'holiday', '国庆节'],
  ['2027-10-04', 'holiday', '国庆节'],
  ['2027-10-05', 'holiday', '国庆节'],
  ['2027-10-06', 'holiday', '国庆节'],
  ['2027-10-07', 'holiday', '国庆节'], // Thursday
  ['2027-10-09', 'workday', '国庆节'], // Saturday
];
