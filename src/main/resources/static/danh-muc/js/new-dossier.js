/** Opens a dossier for powers of the list (lập hồ sơ đề nghị), where that may be. */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {textArea, textField} from '../../chung/js/field.js';
import {section} from '../../chung/js/heading.js';

const PROPOSERS = ['SPECIALIST', 'HEAD'];

export function newDossier(power, me) {
  if (power.dossier || !mayOpen(power, me)) {
    return null;
  }
  const place = el('div');
  const ask = () => place.replaceChildren(form(power, () => place.replaceChildren()));
  return section('Hồ sơ', el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Lập hồ sơ')), place);
}

/** Its lead agency proposes what it leads; a commune may propose to receive. */
function mayOpen({status, leadAgency}, me) {
  const mayPropose = PROPOSERS.includes(me?.position) && (me.agency === leadAgency || me.isCommune);
  return status !== 'COMPLETED' && mayPropose;
}

function form(power, close) {
  const title = textField('Trích yếu hồ sơ', `${power.formLabel}: ${power.name}`, {longest: 500, wide: true});
  const reason = textArea('Lý do đề nghị', '', {longest: 2000});
  return deedForm({
    fields: [title, reason],
    deed: 'Lập hồ sơ',
    close,
    check: () => (title.value() || title.say('Chưa nhập trích yếu.')) && (reason.value() || reason.say('Chưa nhập lý do.')),
    send: () => postJson('dossiers', {title: title.value(), form: power.form, powers: [power.code], reason: reason.value()}),
    done: dossier => el('p', {class: 'tq-done', role: 'status'}, 'Đã lập hồ sơ ', dossierLink(dossier.id), '.')
  });
}
