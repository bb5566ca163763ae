/** Enters a plan (nhập kế hoạch): one's own agency issues or coordinates it; items can be added one after another. */
import {addressOfOne} from '../../chung/js/address.js';
import {postJson} from '../../chung/js/api.js';
import {get} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {heading} from '../../chung/js/heading.js';
import {itemEditor} from './new-item.js';

const STREAM = 'chung';

export async function newPlan(search, {me}) {
  const agencies = (await get('agencies?units=true')).filter(({ended}) => !ended).map(({code, name, parent}) => [code, parent ? `${name} (${parent})` : name]);
  const editors = [itemEditor(1, agencies)];
  const list = el('div', {}, editors[0].node);
  const more = el('button', {class: 'tq-button', type: 'button', onclick: add}, 'Thêm đầu việc');

  function add() {
    const editor = itemEditor(editors.length + 1, agencies);
    editors.push(editor);
    list.append(editor.node);
    editor.first.focus();
  }

  const title = textField('Trích yếu', '', {longest: 500, wide: true});
  const symbol = textField('Ký hiệu', 'KH-UBND', {longest: 30});
  const issuer = choiceField('Cơ quan ban hành', agencies, me?.agency);
  const coordinator = choiceField('Cơ quan đầu mối', agencies, me?.agency);
  const consolidator = choiceField('Cơ quan tổng hợp, công nhận', agencies, me?.agency);
  const bases = textArea('Căn cứ, mỗi dòng một căn cứ', '', {longest: 4000});
  const said = (one, sentence) => one.value() || one.say(sentence);
  const form = deedForm({
    fields: [title, symbol, issuer, coordinator, consolidator, bases, {node: el('div', {class: 'tq-wide'}, list, more)}],
    deed: 'Nhập kế hoạch',
    check: () => said(title, 'Chưa nhập trích yếu.') && said(symbol, 'Chưa nhập ký hiệu.') && editors.every(({check}) => check()),
    send: () =>
      postJson('plans', {
        kind: 'PLAN',
        title: title.value(),
        symbol: symbol.value(),
        issuer: issuer.value(),
        coordinator: coordinator.value(),
        difficultiesTo: coordinator.value(),
        legalBases: bases.value().split('\n').map(line => line.trim()).filter(Boolean),
        streams: [{code: STREAM, name: 'Các nhiệm vụ', consolidator: consolidator.value()}],
        items: editors.map(({item}) => ({...item(), stream: STREAM}))
      }),
    done: ({plan}) => el('p', {class: 'tq-done', role: 'status'}, 'Đã nhập kế hoạch (dự thảo, chưa có số). ', el('a', {href: addressOfOne('ke-hoach', plan.id)}, 'Mở kế hoạch'))
  });
  return el('div', {}, heading('Nhập kế hoạch', 'Kế hoạch là bản dự thảo cho đến khi được cấp số và ngày ban hành.'), form);
}
