/** Rows of the register: who holds which power, from whom, by which clause, from when until when. */
import {addressOfOne} from '../../chung/js/address.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

const POWER = {
  title: 'Nhiệm vụ, quyền hạn',
  cell: ({powerCode, powerName}) => [
    el('a', {href: addressOfOne('nhiem-vu', powerCode)}, powerName),
    el('div', {class: 'tq-muted'}, powerCode)
  ]
};

const HOLDER = {title: 'Người giữ', cell: ({holders}) => joined(holders, '; ')};

const TRANSFEROR = {title: 'Người giao', cell: ({transferor, formLabel}) => [transferor, el('div', {class: 'tq-muted'}, formLabel)]};

const INSTRUMENT = {title: 'Văn bản', cell: row => [instrumentLink(row.instrument), el('div', {class: 'tq-muted'}, place(row))]};

const PLACE = {title: 'Điều khoản', cell: place};

const TERM = [
  {title: 'Từ ngày', class: 'tq-nowrap', cell: ({from}) => when(from)},
  {title: 'Đến hết ngày', class: 'tq-nowrap', cell: ends}
];

/** The rows of many powers and instruments. */
export function holdingTable(rows) {
  return shown([POWER, HOLDER, TRANSFEROR, INSTRUMENT, ...TERM], rows);
}

/** The same of one power. */
export function holdersOfPower(rows) {
  return shown([HOLDER, TRANSFEROR, INSTRUMENT, ...TERM], rows);
}

/** The same of one instrument. */
export function powersOfInstrument(rows) {
  return shown([POWER, HOLDER, TRANSFEROR, PLACE, ...TERM], rows);
}

function shown(columns, rows) {
  return rows.length ? table(columns, rows, {class: 'tq-table tq-holdings'}) : empty('Sổ theo dõi chưa có ai giữ.');
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
