/** The moments of a rule as one reads them: "15:00 thứ Tư", "15:00 ngày 20", "17:00 ngày 5 tháng sau". */
const DAYS = {MON: 'thứ Hai', TUE: 'thứ Ba', WED: 'thứ Tư', THU: 'thứ Năm', FRI: 'thứ Sáu', SAT: 'thứ Bảy', SUN: 'Chủ nhật'};
const MONTH = /^(?:(\d)\/)?(\d{1,2}) (\d\d:\d\d)$/;

export function momentOf({rhythm}, moment) {
  if (!moment || rhythm === 'ON_DEMAND') {
    return rhythm === 'ON_DEMAND' ? 'theo từng yêu cầu' : '';
  }
  if (rhythm === 'WEEKLY') {
    const [day, time] = moment.split(' ');
    return `${time} ${DAYS[day] ?? day}`;
  }
  const [, month, day, time] = MONTH.exec(moment) ?? [];
  return day ? `${time} ngày ${day}${monthOf(rhythm, Number(month ?? 1))}` : moment;
}

function monthOf(rhythm, month) {
  if (rhythm === 'MONTHLY') {
    return month === 1 ? '' : ' tháng sau';
  }
  return month <= 3 ? ` tháng thứ ${month} của quý` : ` tháng thứ ${month - 3} của quý sau`;
}
