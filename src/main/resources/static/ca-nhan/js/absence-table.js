/** Absences as a table, with a way to end those that one may end. */
import {postJson} from '../../chung/js/api.js';
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {message} from '../../chung/js/message.js';
import {show} from '../../chung/js/shown.js';
import {joined, when} from '../../chung/js/words.js';
import {say} from './said.js';

const STATES = {COMING: 'Sắp tới', IN_FORCE: 'Đang thay', ENDED: 'Đã kết thúc'};

const COLUMNS = [
  {title: 'Người vắng mặt', cell: ({absent}) => person(absent)},
  {title: 'Người thay', cell: ({substitute}) => person(substitute)},
  {title: 'Từ ngày', class: 'tq-nowrap', cell: ({from}) => when(from)},
  {title: 'Đến hết ngày', class: 'tq-nowrap', cell: ({until}) => when(until)},
  {title: 'Phạm vi', cell: ({scopeLabel, reason}) => [scopeLabel, reason ? el('div', {class: 'tq-muted'}, reason) : null]},
  {title: 'Tình trạng', cell: state}
];

export function absenceTable(rows, kind, nothing) {
  return rows.length ? table(COLUMNS, rows, {class: `tq-table tq-${kind}`}) : empty(nothing);
}

function person({name, title, agencyName}) {
  return [name, el('div', {class: 'tq-muted'}, joined([title, agencyName]))];
}

function state(one) {
  const ended = one.endedAt ? `${when(one.endedAt)}${one.endedBy ? `, ${one.endedBy} kết thúc sớm` : ''}` : null;
  return [badge(STATES[one.state]), el('div', {class: 'tq-muted'}, ended ?? `${one.enteredBy} ghi nhận`), one.mayEnd ? endButton(one) : null];
}

function endButton({id}) {
  const complaint = message();
  const button = el('button', {class: 'tq-button', type: 'button', onclick: end}, 'Kết thúc');

  async function end() {
    button.disabled = true;
    try {
      const {absent, substitute} = await postJson(`substitutions/${id}/end`, {});
      say(`Đã kết thúc: ${substitute.name} thôi thay ${absent.name}.`);
      await show();
    } catch (refusal) {
      complaint.refuse(refusal);
      button.disabled = false;
    }
  }

  return [button, complaint.node];
}
