/** The list of difficulties: counted by status, narrowed by stream and words, with where each lies and until when. */
import {address, addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {documents} from '../../chung/js/documents.js';
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {choiceField, textField} from '../../chung/js/field.js';
import {heading} from '../../chung/js/heading.js';
import {pages} from '../../chung/js/pages.js';
import {joined, number, when} from '../../chung/js/words.js';
import {STATUSES, STREAMS} from './labels.js';

const PLACE = 'danh-sach';
const SIZE = 30;

export async function difficulties({status = '', stream = '', q = '', page = 0}) {
  const search = {status, stream, q};
  const found = await get(withSearch('difficulties', {...search, page, size: SIZE}));
  return el(
    'div',
    {},
    heading('Khó khăn, vướng mắc', 'Những gì cơ quan ông/bà phản ánh hoặc đã xử lý, và câu trả lời đã công bố cho mọi người.'),
    el(
      'div',
      {class: 'tq-toolbar'},
      el('a', {class: 'tq-button tq-primary', href: address('phan-anh')}, 'Phản ánh khó khăn, vướng mắc'),
      documents('Danh mục', 'difficulties/register', search)
    ),
    filters(search),
    tabs(search, found.counts),
    found.items.length ? list(found.items) : empty('Không có khó khăn, vướng mắc nào như vậy.'),
    found.items.length ? pages(found, 'khó khăn', to => address(PLACE, {...search, page: to})) : null
  );
}

function filters({status, stream, q}) {
  const streams = choiceField('Lĩnh vực', [['', 'Mọi lĩnh vực'], ...STREAMS], stream);
  const words = textField('Tìm trong câu hỏi, câu trả lời', q, {type: 'search', longest: 200});
  words.node.classList.add('tq-grow');

  function look(event) {
    event.preventDefault();
    location.hash = address(PLACE, {status, stream: streams.value(), q: words.value()});
  }

  return el(
    'form',
    {class: 'tq-fields tq-filters', role: 'search', onsubmit: look, novalidate: true},
    streams.node,
    words.node,
    el('button', {class: 'tq-button', type: 'submit'}, 'Tìm')
  );
}

function tabs({status, stream, q}, counts) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tab = (value, label, count) =>
    el('li', {}, el('a', {href: address(PLACE, {status: value, stream, q}), 'aria-current': value === status ? 'true' : null}, `${label}: ${number(count)}`));
  return el(
    'ul',
    {class: 'tq-tabs', 'aria-label': 'Trạng thái'},
    tab('', 'Tất cả', all),
    Object.entries(STATUSES).map(([value, [label]]) => tab(value, label, counts[value]))
  );
}

function list(items) {
  return table(
    [
      {
        title: 'Vấn đề',
        cell: ({id, title, streamLabel, joined: others}) => [
          el('a', {href: addressOfOne('kho-khan', id)}, title),
          el('div', {class: 'tq-muted'}, joined([id, streamLabel, others && `${number(others)} cơ quan cùng vướng mắc`], ' · '))
        ]
      },
      {title: 'Người phản ánh', cell: ({raisedBy, raisedAt}) => [raisedBy, el('div', {class: 'tq-muted'}, when(raisedAt))]},
      {title: 'Trạng thái', cell: ({status, urgency, urgencyLabel}) => [badge(...STATUSES[status]), urgency === 'NORMAL' ? null : badge(urgencyLabel, 'ended')]},
      {title: 'Đang ở đâu, đến khi nào', cell: whereabouts}
    ],
    items,
    {class: 'tq-table tq-difficulties'}
  );
}

function whereabouts({place, due, answer}) {
  if (!place) {
    return answer ? el('div', {class: 'tq-short'}, shortened(answer)) : null;
  }
  return [joined([place.label, place.agencyName], ': '), due ? el('div', {class: 'tq-muted'}, `hạn ${when(due)}`) : null];
}

function shortened(text) {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
