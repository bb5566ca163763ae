/** Shows the deadline of a task in a given place of the page, and again after more time was asked for. */
import {get} from '../../chung/js/api.js';
import {badge, el, empty, section, table} from '../../chung/js/dom.js';
import {dress} from '../../chung/js/dress.js';
import {when} from '../../chung/js/words.js';
import {askForm} from './ask-form.js';

export async function showTaskDeadline(node, taskId) {
  if (!node.firstChild) {
    node.append(empty('Đang tải thời hạn…'));
  }
  try {
    const deadline = await get(`tasks/${encodeURIComponent(taskId)}/deadline`);
    node.replaceChildren(view(deadline, taskId, () => showTaskDeadline(node, taskId)));
  } catch ({message}) {
    node.replaceChildren(el('p', {class: 'tq-error', role: 'alert'}, message));
  }
}

function view(deadline, taskId, again) {
  dress();
  return el(
    'div',
    {class: 'tq-deadline'},
    section('Thời hạn', el('p', {}, state(deadline), ' ', deadline.sentence)),
    section('Nhắc việc, báo cáo cấp trên', rungs(deadline)),
    section('Gia hạn', el('p', {class: 'tq-muted'}, deadline.limit), earlier(deadline), askForm(deadline, taskId, again))
  );
}

function state({heldSince, overdue, confirmed}) {
  if (heldSince) {
    return badge('Tạm dừng', 'paused');
  }
  return [overdue ? badge('Quá hạn', 'bad') : null, confirmed ? null : badge('Chưa kiểm chứng', 'waiting')];
}

function rungs({reached, coming}) {
  const rows = [
    ...reached.map(rung => ({...rung, state: 'Đã báo'})),
    ...coming.map(rung => ({...rung, state: 'Sẽ báo nếu chưa xong'}))
  ];
  const columns = [
    {title: 'Mức', cell: rung => String(rung.level), class: 'tq-count'},
    {title: 'Lúc', cell: rung => when(rung.at)},
    {title: 'Báo cho ai, khi nào', cell: rung => rung.rule},
    {title: 'Tình trạng', cell: rung => rung.state}
  ];
  return rows.length ? table(columns, rows) : empty('Bước này không còn mức nhắc nào.');
}

function earlier({extensions}) {
  const columns = [
    {title: 'Ngày đề nghị', cell: line => line.askedAt},
    {title: 'Người đề nghị', cell: line => line.askedBy},
    {title: 'Xin đến hết ngày', cell: line => line.until},
    {title: 'Lý do', cell: line => line.reason},
    {title: 'Kết quả', cell: line => line.result}
  ];
  return extensions.length ? table(columns, extensions) : null;
}
