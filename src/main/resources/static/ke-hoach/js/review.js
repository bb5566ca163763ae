/** What is reviewed clause by clause (rà soát văn bản), with how much of it has been done. */
import {get, postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {section} from '../../chung/js/heading.js';
import {show} from '../../chung/js/shown.js';
import {joined, number} from '../../chung/js/words.js';

const VERDICTS = [
  ['KEEP', 'Giữ nguyên'],
  ['AMEND', 'Sửa đổi, bổ sung'],
  ['REPLACE', 'Thay thế'],
  ['REPEAL', 'Bãi bỏ'],
  ['PROPOSE_TRANSFER', 'Đề xuất phân cấp, phân quyền']
];

export async function review(path, {contributes, coverage}) {
  const {all, reviewed, percent, texts} = await get(`${path}/review`);
  const demanded = coverage ? `; kế hoạch yêu cầu ${coverage}%` : '';
  return section(
    'Danh mục văn bản rà soát',
    el('div', {class: 'tq-coverage'}, el('progress', {max: 100, value: percent, 'aria-label': 'Tỷ lệ đã rà soát'}), el('span', {}, `Đã rà soát ${number(reviewed)}/${number(all)} văn bản (${percent}%)${demanded}`)),
    texts.length ? texts.map(text => textPart(path, text, contributes)) : empty('Chưa có văn bản nào trong danh mục.'),
    contributes ? opened('Thêm văn bản', close => textForm(path, close)) : null
  );
}

/** A button that opens a form below itself. */
function opened(label, formOf) {
  const place = el('div');
  const close = () => place.replaceChildren();
  return el('div', {}, el('button', {class: 'tq-button', type: 'button', onclick: () => place.replaceChildren(formOf(close))}, label), place);
}

function textPart(path, text, contributes) {
  const columns = [
    {title: 'Điều, khoản, điểm', cell: ({provision}) => provision},
    {title: 'Nội dung', cell: ({content}) => el('span', {class: 'tq-text'}, content)},
    {title: 'Kết quả rà soát', cell: ({verdict, verdictLabel, proposal, recipient}) => [badge(verdictLabel ?? 'Chưa rà soát', verdict ? 'good' : 'late'), el('div', {class: 'tq-text'}, joined([proposal, recipient && `Giao: ${recipient}`], '\n'))]},
    ...(contributes ? [{title: '', cell: clause => opened(clause.verdict ? 'Sửa kết quả' : 'Rà soát', close => verdictForm(path, clause, close))}] : [])
  ];
  return el(
    'article',
    {class: 'tq-item'},
    el('h3', {}, `${text.number} – ${text.title}`),
    el('p', {class: 'tq-muted'}, joined([text.issuer, text.field, text.beyondCompetence && 'vượt thẩm quyền, báo cáo cấp trên'], '; ')),
    text.clauses.length ? table(columns, text.clauses, {class: 'tq-table tq-clause'}) : empty('Chưa có điều, khoản nào.'),
    contributes ? opened('Thêm điều, khoản', close => clauseForm(`${path}/review/texts/${text.id}/clauses`, close)) : null
  );
}

async function again() {
  await show();
  return el('p', {class: 'tq-done', role: 'status'}, 'Đã ghi.');
}

const said = (one, sentence) => one.value() || one.say(sentence);

function textForm(path, close) {
  const symbol = textField('Số, ký hiệu hoặc tên gọi', '', {longest: 200});
  const issuer = textField('Cơ quan ban hành', '', {longest: 200});
  const field = textField('Lĩnh vực', '', {longest: 200});
  const title = textField('Trích yếu', '', {longest: 500, wide: true});
  const beyond = choiceField('Thẩm quyền xử lý', [['', 'Thuộc thẩm quyền'], ['1', 'Vượt thẩm quyền, báo cáo cấp trên']], '');
  const provision = textField('Điều, khoản, điểm', '', {longest: 200, hint: 'Thêm được nhiều điều, khoản sau.'});
  const content = textArea('Nội dung của quy định', '', {longest: 4000});
  return deedForm({
    fields: [symbol, issuer, field, title, beyond, provision, content],
    deed: 'Thêm',
    close,
    check: () => said(symbol, 'Chưa nhập số, ký hiệu.') && said(issuer, 'Chưa nhập cơ quan.') && said(title, 'Chưa nhập trích yếu.') && (!provision.value() || said(content, 'Chưa nhập nội dung.')),
    send: () =>
      postJson(`${path}/review/texts`, {
        number: symbol.value(),
        title: title.value(),
        issuer: issuer.value(),
        field: field.value() || null,
        beyondCompetence: Boolean(beyond.value()),
        clauses: provision.value() ? [{provision: provision.value(), content: content.value()}] : []
      }),
    done: again
  });
}

function clauseForm(path, close) {
  const provision = textField('Điều, khoản, điểm', '', {longest: 200, hint: 'Ví dụ: điểm a khoản 2 Điều 5'});
  const content = textArea('Nội dung của quy định', '', {longest: 4000});
  return deedForm({
    fields: [provision, content],
    deed: 'Thêm',
    close,
    check: () => said(provision, 'Chưa nhập điều, khoản.') && said(content, 'Chưa nhập nội dung.'),
    send: () => postJson(path, {provision: provision.value(), content: content.value()}),
    done: again
  });
}

function verdictForm(path, {id, verdict, proposal, recipient}, close) {
  const kind = choiceField('Kết quả rà soát', VERDICTS, verdict ?? 'KEEP');
  const words = textArea('Nội dung đề xuất', proposal ?? '', {longest: 4000, hint: 'Không cần khi giữ nguyên hoặc bãi bỏ.'});
  const to = textField('Cấp, cơ quan nhận nhiệm vụ', recipient ?? '', {longest: 200, hint: 'Chỉ khi đề xuất phân cấp, phân quyền. Ví dụ: UBND cấp xã'});
  return deedForm({
    fields: [kind, words, to],
    deed: 'Ghi kết quả',
    close,
    check: () => true,
    send: () => postJson(`${path}/review/clauses/${id}`, {verdict: kind.value(), proposal: words.value() || null, recipient: to.value() || null}),
    done: again
  });
}
