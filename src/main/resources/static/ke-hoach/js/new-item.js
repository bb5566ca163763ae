/** The fields of one item of a plan that is being entered. */
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';

const GROUPS = [
  ['DEPARTMENTS', 'Các sở, ban, ngành'],
  ['COMMUNES', 'UBND các xã, phường']
];
const KINDS = [
  ['DATE', 'Trước một ngày'],
  ['PERIOD', 'Một khoảng thời gian'],
  ['AFTER_CENTRAL_LETTER', 'Sau khi có văn bản của cấp trên'],
  ['RECURRING', 'Định kỳ hằng tháng'],
  ['CONTINUOUS', 'Thường xuyên'],
  ['PROMPT', 'Kịp thời, khẩn trương (đầu mối định ngày)']
];
const WORKS = [
  ['COMMON', 'Triển khai'],
  ['REVIEW', 'Rà soát văn bản'],
  ['PROPOSAL', 'Đề xuất, kiến nghị']
];
const NEEDS = {DATE: ['until'], PERIOD: ['from', 'until']};

export function itemEditor(ordinal, agencies) {
  const words = textArea(`Nội dung đầu việc ${ordinal}`, '', {longest: 4000});
  const lead = choiceField('Cơ quan chủ trì', [...GROUPS, ...agencies], 'DEPARTMENTS');
  const support = choiceField('Cơ quan phối hợp', [['', 'Không có'], ...GROUPS, ...agencies], '');
  const product = textField('Sản phẩm', '', {longest: 500});
  const evidence = textField('Tài liệu chứng minh phải có', '', {longest: 300});
  const work = choiceField('Loại việc', WORKS, 'COMMON');
  const kind = choiceField('Thời hạn', KINDS, 'DATE');
  const days = {from: dayField('Từ ngày', ''), until: dayField('Đến ngày (trước ngày)', '')};
  const label = select => select.input.selectedOptions[0].textContent;

  function check() {
    if (!words.value()) {
      words.say('Chưa nhập nội dung.');
      return false;
    }
    return (NEEDS[kind.value()] ?? []).every(name => days[name].iso() || (days[name].iso() === '' && days[name].say('Chưa nhập ngày.')));
  }

  function deadline() {
    const chosen = kind.value();
    return {
      kind: chosen,
      words: label(kind),
      before: chosen === 'DATE' ? days.until.iso() : null,
      from: chosen === 'PERIOD' ? days.from.iso() : null,
      until: chosen === 'PERIOD' ? days.until.iso() : null,
      rhythm: chosen === 'RECURRING' ? {every: 'MONTH', words: 'hằng tháng'} : null
    };
  }

  function item() {
    return {
      ordinal,
      printed: String(ordinal),
      section: 'II',
      words: words.value(),
      leadWords: label(lead),
      leads: [lead.value()],
      supportWords: support.value() ? label(support) : null,
      supports: support.value() ? [support.value()] : [],
      product: product.value() || null,
      evidence: evidence.value() || null,
      work: work.value(),
      deadline: deadline()
    };
  }

  const fields = [words, lead, support, product, evidence, work, kind, days.from, days.until];
  return {node: el('div', {class: 'tq-item-editor tq-fields'}, fields.map(({node}) => node)), first: words.input, check, item};
}
