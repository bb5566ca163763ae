/** Enters an absence: who is away, who stands in, from when to when, and in what. */
import {get, postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {today} from '../../chung/js/day.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textField} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';
import {joined} from '../../chung/js/words.js';
import {say} from './said.js';

const ALL = 'ALL';

export function absenceForm(me, choices, close) {
  const absent = choiceField('Người vắng mặt', choices.people.map(person), me?.id);
  const substitute = choiceField('Người thay', []);
  const from = dayField('Từ ngày', today(), {required: true});
  const until = dayField('Đến hết ngày', '', {required: true});
  const scope = choiceField('Phạm vi thay', []);
  const reason = textField('Lý do', '', {longest: 500, wide: true, hint: 'Ví dụ: nghỉ phép, đi công tác. Có thể bỏ trống.'});
  absent.input.addEventListener('change', () => offer(absent.value()));

  let turn = 0;

  /** Another person has other substitutes and positions; until they are known none can be chosen. */
  async function offer(userId) {
    const mine = ++turn;
    waiting(true);
    const offered = await get(`substitutions/choices?absent=${encodeURIComponent(userId)}`).catch(() => choices);
    if (mine !== turn) {
      return;
    }
    fill(substitute.input, [['', 'Chọn người thay'], ...offered.substitutes.map(person)]);
    fill(scope.input, [
      [ALL, 'Toàn bộ công việc'],
      ...offered.positions.map(({id, label}) => [`POSITION ${id}`, `Chỉ chức vụ: ${label}`]),
      ...offered.processes.map(({id, label}) => [`PROCESS ${id}`, `Chỉ quy trình: ${label}`])
    ]);
    waiting(false);
  }

  function waiting(yes) {
    substitute.input.disabled = yes;
    scope.input.disabled = yes;
  }

  offer(absent.value());
  return deedForm({
    fields: [absent, substitute, from, until, scope, reason],
    deed: 'Ghi nhận',
    close,
    check: () =>
      (substitute.value() || substitute.say('Chưa chọn người thay.')) && from.iso() !== null && until.iso() !== null,
    send: () => {
      const [kind, of] = scope.value().split(' ');
      return postJson('substitutions', {
        absent: absent.value(),
        substitute: substitute.value(),
        from: from.iso(),
        until: until.iso(),
        scope: kind,
        scopeOf: of ?? null,
        reason: reason.value() || null
      });
    },
    done: async entered => {
      say(`Đã ghi nhận: ${entered.substitute.name} thay ${entered.absent.name}.`);
      await show();
      return '';
    }
  });
}

function person({id, name, title, agencyName}) {
  return [id, joined([name, joined([title, agencyName])], ' – ')];
}

function fill(select, options) {
  select.replaceChildren(...options.map(([value, label]) => el('option', {value}, label)));
}
