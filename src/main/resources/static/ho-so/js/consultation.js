/** The opinions asked for and given (lấy ý kiến), one table a round; silence shows as silence. */
import {el, section, table} from '../../chung/js/dom.js';
import {when} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Cơ quan', cell: row => row.agency},
  {title: 'Trả lời', cell: row => when(row.answeredAt)},
  {title: 'Kết quả', cell: row => row.stanceLabel},
  {title: 'Ý kiến', cell: row => row.opinion},
  {title: 'Tiếp thu, giải trình', cell: ({response, explanation}) => answer(response, explanation)}
];

export function consultation({consultation: list}) {
  if (!list?.length) {
    return null;
  }
  const rounds = [...new Set(list.map(({round}) => round))].sort((one, other) => one - other);
  return section('Lấy ý kiến', rounds.map(round => tableOf(round, list, rounds.length)));
}

function tableOf(round, list, rounds) {
  const rows = list.filter(row => row.round === round);
  return [rounds > 1 || round > 1 ? el('h4', {class: 'tq-subtitle'}, `Lần ${round}`) : null, table(COLUMNS, rows)].filter(Boolean);
}

function answer(response, explanation) {
  return response || explanation
    ? el('div', {}, response ? el('strong', {}, response) : null, explanation ? el('div', {class: 'tq-text'}, explanation) : null)
    : null;
}
