/** The calendar in which a due or follow-up date is picked speaks Vietnamese and begins the week on Monday. */
const MONTHS = Array.from({length: 12}, (_, month) => `Tháng ${month + 1}`);
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const SHORT_DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

function speakVietnamese($locale, uibDatepickerConfig) {
  Object.assign($locale.DATETIME_FORMATS, {
    MONTH: MONTHS,
    STANDALONEMONTH: MONTHS,
    SHORTMONTH: MONTHS,
    DAY: DAYS,
    SHORTDAY: SHORT_DAYS,
    FIRSTDAYOFWEEK: 0,
    short: 'd/M/y HH:mm',
    shortDate: 'd/M/y',
    medium: 'd/M/y HH:mm',
    mediumDate: 'd/M/y',
    shortTime: 'HH:mm'
  });
  uibDatepickerConfig.startingDay = 1;
}

window.angular?.module('cam.tasklist.custom').run(['$locale', 'uibDatepickerConfig', speakVietnamese]);
