/** The proposal of a holder: which powers of the list it could take on, and why. */
import {postJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {textArea, textField} from '../../chung/js/field.js';
import {deedForm} from './deed-form.js';
import {dossierLink} from './power-dossier.js';

export function proposeForm(close) {
  const title = textField('Trích yếu', '', {longest: 500, wide: true});
  const codes = textField('Mã nhiệm vụ trong danh mục', '', {longest: 1000, wide: true, hint: 'Nhiều mã thì cách nhau bằng dấu phẩy, ví dụ LS-SYT-016, LS-SYT-017.'});
  const reason = textArea('Lý do và điều kiện thực hiện', '', {longest: 2000});
  const listed = () => codes.value().split(/[\s,;]+/).filter(Boolean);
  return deedForm({
    fields: [title, codes, reason],
    deed: 'Lập hồ sơ đề xuất',
    close,
    check: () =>
      (title.value() || title.say('Chưa nhập trích yếu.')) &&
      (listed().length || codes.say('Chưa nhập mã nhiệm vụ.')) &&
      (reason.value() || reason.say('Chưa nhập lý do.')),
    send: () => postJson('dossiers', {title: title.value(), powers: listed(), reason: reason.value()}),
    done: dossier => el('p', {class: 'tq-done', role: 'status'}, 'Đã lập hồ sơ ', dossierLink(dossier.id), '.')
  });
}
