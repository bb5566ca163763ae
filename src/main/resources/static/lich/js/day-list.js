/** The special days of a year with their decisions; the administrator enters, changes and takes out days here. */
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {dayEntry, dayRemoval} from './day-entry.js';
import {kindOf, labelIn, SCOPES, weekday} from './kinds.js';

/** @param basis what stands in the entry of a new day already, such as the difficulty that asks for it */
export function dayList(calendar, basis) {
  const place = el('div');
  const open = form => place.replaceChildren(form(() => place.replaceChildren()));
  const enter = el('button', {class: 'tq-button tq-primary', type: 'button', onclick: () => open(close => dayEntry({basis}, close))}, 'Nhập ngày');
  if (basis) {
    open(close => dayEntry({basis}, close));
  }
  return section(
    'Các ngày đặc biệt và văn bản quyết định',
    calendar.mayChange ? [el('p', {}, enter), place] : null,
    calendar.days.length ? table(columns(calendar, open), calendar.days, {class: 'tq-table tq-special'}) : empty(`Chưa có ngày nào của năm ${calendar.year} trong lịch.`)
  );
}

function columns({mayChange}, open) {
  return [
    {title: 'Ngày', class: 'tq-nowrap', cell: ({date}) => [when(date), el('div', {class: 'tq-muted'}, weekday(date))]},
    {title: 'Loại', class: 'tq-nowrap', cell: day => kindOf(day)},
    {title: 'Tên', cell: ({name}) => name},
    {title: 'Căn cứ', cell: ({basis}) => basis},
    {title: 'Phạm vi', class: 'tq-nowrap', cell: ({scope, overridden}) => [labelIn(SCOPES, scope), overridden ? el('div', {class: 'tq-muted'}, 'tỉnh đã quyết định khác') : null]},
    {title: 'Tình trạng', class: 'tq-nowrap', cell: ({status}) => (status === 'PROVISIONAL' ? badge('Dự kiến', 'soon') : 'Đã quyết định')},
    ...(mayChange ? [{title: '', class: 'tq-links', cell: day => [button('Sửa', close => dayEntry(day, close)), ' ', button('Bỏ…', close => dayRemoval(day, close))]}] : [])
  ];

  function button(label, form) {
    return el('button', {class: 'tq-button', type: 'button', onclick: () => open(form)}, label);
  }
}
