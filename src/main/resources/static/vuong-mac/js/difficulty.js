/** One difficulty: what was asked, where it lies, what was answered. */
import {addressOfOne} from '../../chung/js/address.js';
import {get, postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {badge, el, factList} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {textArea} from '../../chung/js/field.js';
import {heading, section} from '../../chung/js/heading.js';
import {show} from '../../chung/js/shown.js';
import {joined, number, when} from '../../chung/js/words.js';
import {joinButton} from './joining.js';
import {STATUSES} from './labels.js';
import {way} from './way.js';

export async function difficulty(search, {id}) {
  const one = await get(`difficulties/${encodeURIComponent(id)}`);
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/danh-sach'}, '‹ Danh sách khó khăn, vướng mắc')),
    heading(one.title, joined([one.id, one.streamLabel, `phản ánh ${when(one.raisedAt)}`], ' · ')),
    el('p', {}, badge(...STATUSES[one.status]), one.urgency === 'NORMAL' ? null : [' ', badge(one.urgencyLabel, 'ended')]),
    answer(one),
    one.way.length ? section('Đường đi', way(one.way, one.due)) : null,
    question(one),
    changes(one),
    deeds(one)
  );
}

function answer({answer: given, mergedInto}) {
  if (mergedInto) {
    return el('p', {class: 'tq-note'}, 'Đã gộp vào ', el('a', {href: addressOfOne('kho-khan', mergedInto)}, mergedInto), '; câu trả lời ở đó là câu trả lời chung.');
  }
  return given
    ? section(
        'Trả lời',
        el(
          'div',
          {class: 'tq-answer'},
          el('p', {class: 'tq-asked'}, given.text),
          el('p', {class: 'tq-muted'}, joined([given.basis && `Căn cứ: ${given.basis}`, given.agencyName, paper(given.letter), when(given.at), given.publicationLabel], ' · '))
        )
      )
    : null;
}

function paper(letter) {
  return letter ? joined([letter.number, letter.day && `ngày ${when(letter.day)}`], ' ') : null;
}

function question({question: asked, proposal, legalBasis, origin, raisedBy, onBehalfOf, sent, joined: others}) {
  return section(
    'Nội dung phản ánh',
    asked ? el('p', {class: 'tq-asked'}, asked) : null,
    proposal ? el('p', {class: 'tq-asked'}, el('strong', {}, 'Kiến nghị: '), proposal) : null,
    factList([
      ['Quy định liên quan', legalBasis],
      ['Phát sinh từ', origin && (origin.kind === 'DOSSIER' ? [origin.label, ' ', dossierLink(origin.reference, origin.title)] : `${origin.label} ${origin.title}`)],
      ['Người phản ánh', raisedBy && joined([raisedBy.name, raisedBy.title, raisedBy.agencyName])],
      ['Phản ánh thay cho', onBehalfOf],
      ['Văn bản gửi trung ương', sent && joined([sent.ministry, paper(sent)], ': ')],
      ['Cùng vướng mắc', others ? `${number(others)} cơ quan` : null]
    ])
  );
}

function changes({changes: made}) {
  return made.length
    ? section(
        'Việc phải làm tiếp',
        el(
          'ul',
          {},
          made.map(({kind, label, reference, note, doneAt}) =>
            el('li', {}, `${label}: `, outcome(kind, reference, doneAt), ` (${note})`)
          )
        )
      )
    : null;
}

function outcome(kind, reference, doneAt) {
  if (!reference) {
    return doneAt ? 'đã làm' : 'chờ làm';
  }
  if (kind === 'DOSSIER') {
    return dossierLink(reference);
  }
  return kind === 'PLAN_ITEM' ? el('a', {href: `../ke-hoach/${addressOfOne('viec', reference)}`}, 'đã giao') : reference;
}

function deeds(one) {
  const place = el('div');
  const ask = () => place.replaceChildren(withdrawal(one.id, () => place.replaceChildren()));
  return el(
    'div',
    {class: 'tq-section'},
    one.hasJoined && !one.answer ? el('p', {class: 'tq-done'}, 'Cơ quan ông/bà cùng vướng mắc này và sẽ nhận được câu trả lời.') : null,
    one.mayJoin ? joinButton(one.id, show) : null,
    one.mayWithdraw ? el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Rút phản ánh')) : null,
    place
  );
}

function withdrawal(id, close) {
  const reason = textArea('Lý do rút', '', {longest: 4000});
  return deedForm({
    fields: [reason],
    deed: 'Rút phản ánh này',
    close,
    check: () => reason.value() || reason.say('Chưa nhập lý do.'),
    send: () => postJson(`difficulties/${encodeURIComponent(id)}/withdrawal`, {text: reason.value()}),
    done: async () => {
      await show();
      return '';
    }
  });
}
