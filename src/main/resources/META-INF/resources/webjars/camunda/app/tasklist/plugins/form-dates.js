/** Dates in a form read d/m/yyyy and its calendar speaks Vietnamese, whatever language the browser is set to. */
const LOCALE = 'vi-VN';

function inVietnamese([locales, ...others]) {
  return [locales === undefined || locales === 'default' ? LOCALE : locales, ...others];
}

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  apply: (format, self, args) => Reflect.apply(format, self, inVietnamese(args)),
  construct: (format, args, target) => Reflect.construct(format, inVietnamese(args), target)
});

const MONTHS = Array.from({length: 12}, (_, month) => `Tháng ${month + 1}`);

window.flatpickr?.localize?.({
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
  },
  months: {shorthand: MONTHS, longhand: MONTHS},
  rangeSeparator: ' đến ',
  scrollTitle: 'Cuộn để thay đổi',
  toggleTitle: 'Bấm để đổi',
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút'
});
