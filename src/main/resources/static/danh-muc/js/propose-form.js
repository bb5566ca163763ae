/** The proposal of a holder: which powers of the list it could take on, and why. */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {textArea, textField} from '../../chung/js/field.js';
import {powerPicker} from './power-picker.js';

export function proposeForm(close) {
  const powers = powerPicker('Nhiệm vụ trong danh mục');
  const title = textField('Trích yếu', '', {longest: 500, wide: true});
  const reason = textArea('Lý do và điều kiện thực hiện', '', {longest: 2000});
  const forms = () => new Set(powers.chosen().map(({form}) => form));
  return deedForm({
    fields: [powers, title, reason],
    deed: 'Lập hồ sơ đề xuất',
    close,
    check: () =>
      (powers.chosen().length || powers.say('Chưa chọn nhiệm vụ nào.')) &&
      (forms().size === 1 || powers.say('Các nhiệm vụ của một hồ sơ phải cùng hình thức: phân cấp hoặc ủy quyền.')) &&
      (title.value() || title.say('Chưa nhập trích yếu.')) &&
      (reason.value() || reason.say('Chưa nhập lý do.')),
    send: () => postJson('dossiers', {title: title.value(), form: [...forms()][0], powers: powers.chosen().map(({code}) => code), reason: reason.value()}),
    done: dossier => el('p', {class: 'tq-done', role: 'status'}, 'Đã lập hồ sơ ', dossierLink(dossier.id), '.')
  });
}
