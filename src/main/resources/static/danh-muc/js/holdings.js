/** Rows of the register: who holds which power, from whom, by which clause, from when until when. */
import {el, empty, table} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';
import {addressOfOne} from './address.js';
import {section} from './heading.js';

const POWER = {
  title: 'Nhiệm vụ, quyền hạn',
  cell: ({powerCode, powerName}) => [
    el('a', {href: addressOfOne('nhiem-vu', powerCode)}, powerName),
    el('div', {class: 'tq-muted'}, powerCode)
  ]
};

const COLUMNS = [
  {title: 'Người giữ', cell: ({holders}) => joined(holders, '; ')},
  {title: 'Người giao', cell: ({transferor, formLabel}) => [transferor, el('div', {class: 'tq-muted'}, formLabel)]},
  {title: 'Văn bản', cell: row => [instrumentLink(row.instrument), el('div', {class: 'tq-muted'}, place(row))]},
  {title: 'Từ ngày', class: 'tq-nowrap', cell: ({from}) => when(from)},
  {title: 'Đến hết ngày', class: 'tq-nowrap', cell: ends}
];

export function holdingTable(rows, {withoutPower = false} = {}) {
  return table(withoutPower ? COLUMNS : [POWER, ...COLUMNS], rows, {class: 'tq-table tq-holdings'});
}

export function holdings(title, rows, options) {
  return section(title, rows.length ? holdingTable(rows, options) : empty('Chưa có ai giữ theo sổ theo dõi.'));
}

export function instrumentLink(instrument) {
  return instrument ? el('a', {class: 'tq-nowrap', href: addressOfOne('van-ban', instrument.id)}, instrument.symbol) : null;
}

function place({clause, annexRow}) {
  return joined([clause, annexRow && `dòng ${annexRow} phụ lục`]);
}

function ends({until, endedOn, endLabel, endPaper}) {
  if (!endedOn) {
    return until ? when(until) : 'không thời hạn';
  }
  return [when(endedOn), el('div', {class: 'tq-muted'}, joined([endLabel, endPaper], ': '))];
}
