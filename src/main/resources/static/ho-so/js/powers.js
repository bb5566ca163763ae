/** The powers that the dossier transfers, each with its legal basis. */
import {el, empty, section, table} from '../../chung/js/dom.js';

const COLUMNS = [
  {title: 'Mã', cell: power => el('span', {class: 'tq-nowrap'}, power.code)},
  {title: 'Nhiệm vụ, quyền hạn', cell: power => power.name},
  {title: 'Căn cứ pháp lý', cell: power => power.legalBasis}
];

const CONDITIONS = {title: 'Điều kiện bảo đảm', cell: power => power.conditions};

function columnsFor(list) {
  return list.some(({conditions}) => conditions) ? [...COLUMNS, CONDITIONS] : COLUMNS;
}

export function powers({powers: list = []}) {
  return section(
    'Nhiệm vụ, quyền hạn',
    list?.length ? table(columnsFor(list), list) : empty('Chưa chọn nhiệm vụ, quyền hạn nào.')
  );
}
