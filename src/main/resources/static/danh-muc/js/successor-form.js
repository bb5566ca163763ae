/** What shall become of the chosen holdings, why, and until when; then a dossier for each group of them. */
import {dayField} from '../../chung/js/day-field.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {choiceField, textArea} from '../../chung/js/field.js';
import {proposeSuccessors, successorsProposed} from './successors.js';

const KINDS = [
  ['EXTEND', 'Gia hạn'],
  ['AMEND', 'Sửa đổi, bổ sung'],
  ['REPLACE', 'Thay thế'],
  ['END', 'Chấm dứt']
];

export function successorForm(chosen, close) {
  const kind = choiceField('Cách xử lý', KINDS, 'EXTEND');
  const until = dayField('Thời hạn mới, đến hết ngày', '', {hint: 'Bỏ trống khi chấm dứt, hoặc để cơ quan soạn thảo điền sau.'});
  const reason = textArea('Lý do', '', {longest: 2000});
  return deedForm({
    fields: [kind, until, reason],
    deed: 'Lập hồ sơ',
    close,
    check: () => until.iso() !== null && (reason.value() || reason.say('Chưa nhập lý do.')),
    send: () => proposeSuccessors(chosen.rows(), {kind: kind.value(), reason: reason.value(), validUntil: until.iso() || null}),
    done: successorsProposed
  });
}
