/** The form of an agency's report: what the system knows, to be corrected; what it does not know, to be added. */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {field, textArea} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';
import {number, when} from '../../chung/js/words.js';

const LONGEST = 8000;
const COUNT = /^\d{1,9}$/;

export function reportForm(period, part, close) {
  const last = part.versions.at(-1);
  const lines = last?.lines ?? part.known;
  const fields = lines.map(line => ({line, ...(line.isFigure ? figureField(line) : textArea(line.label, line.text, {longest: LONGEST, rows: 4}))}));
  const addition = textArea('Kết quả, nội dung khác', last?.addition, {longest: LONGEST, hint: 'Những gì hệ thống chưa có. Không phát sinh thì ghi: Không phát sinh.'});
  const proposals = textArea('Khó khăn, vướng mắc; đề xuất, kiến nghị (nếu có)', last?.proposals, {longest: LONGEST});
  return deedForm({
    fields: [...themes(fields, part), addition, proposals],
    deed: 'Gửi báo cáo',
    close,
    check: () => fields.filter(({line}) => line.isFigure).every(figure => COUNT.test(figure.value()) || figure.say('Hãy nhập một số không âm.')),
    send: () =>
      postJson(`report-periods/${encodeURIComponent(period.id)}/part`, {
        figures: typed(fields.filter(({line}) => line.isFigure), Number),
        texts: typed(fields.filter(({line}) => !line.isFigure), String),
        addition: addition.value() || null,
        proposals: proposals.value() || null
      }),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã gửi báo cáo.');
    }
  });
}

function typed(fields, as) {
  return Object.fromEntries(fields.map(({line, value}) => [line.line, as(value())]));
}

function figureField(line) {
  const input = el('input', {class: 'tq-input', type: 'text', inputmode: 'numeric', maxlength: 9, value: line.figure});
  return field(line.label, input, {hint: `Hệ thống: ${number(line.knownFigure)}`});
}

/** The fields of one theme stand together under its name. */
function themes(fields, part) {
  const names = [...new Set(fields.map(({line}) => line.theme))];
  return names.map((name, at) => ({
    node: el(
      'fieldset',
      {class: 'tq-fieldset'},
      el('legend', {}, name),
      at === 0 ? el('p', {class: 'tq-muted'}, `Số liệu, nội dung hệ thống có lúc ${when(part.knownAt)}; sửa nếu chưa đúng.`) : null,
      el('div', {class: 'tq-fields tq-figure-field'}, fields.filter(({line}) => line.theme === name).map(({node}) => node))
    )
  }));
}
