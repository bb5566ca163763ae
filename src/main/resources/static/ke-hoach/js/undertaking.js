/** One agency's share of an item: what it is about, files, review, proposals, words of those who co-operate, history. */
import {addressOfOne} from '../../chung/js/address.js';
import {get, ownAddress, postForm, postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el, empty, factList, table} from '../../chung/js/dom.js';
import {textArea} from '../../chung/js/field.js';
import {NOTHING, fileChoice} from '../../chung/js/file-choice.js';
import {heading, section} from '../../chung/js/heading.js';
import {message} from '../../chung/js/message.js';
import {show} from '../../chung/js/shown.js';
import {size, when} from '../../chung/js/words.js';
import {proposals} from './proposals.js';
import {review} from './review.js';
import {shareState} from './states.js';

const FILES = [
  {title: 'Tệp', cell: ({name, url}) => el('a', {href: ownAddress(url), download: true}, name)},
  {title: 'Dung lượng', class: 'tq-nowrap', cell: ({size: bytes}) => size(bytes)},
  {title: 'Người tải lên', cell: ({uploadedBy, agency}) => `${uploadedBy}, ${agency}`},
  {title: 'Thời điểm', class: 'tq-nowrap', cell: ({uploadedAt}) => when(uploadedAt)}
];
const ENTRIES = [
  {title: 'Thời điểm', class: 'tq-nowrap', cell: ({at}) => at},
  {title: 'Người thực hiện', cell: ({who}) => who},
  {title: 'Việc', cell: ({deed}) => deed},
  {title: 'Nội dung', cell: ({text}) => el('span', {class: 'tq-text'}, text)}
];
const ENDINGS = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'];

export async function undertaking(search, {id}) {
  const path = `plans/undertakings/${encodeURIComponent(id)}`;
  const found = await get(path);
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: addressOfOne('ke-hoach', found.planId)}, '‹ Kế hoạch')),
    heading(found.share.agencyName, `Mục ${found.label}. ${found.title}`),
    el('p', {}, shareState(found.share)),
    factList(found.facts.map(({label, value}) => [label, value])),
    found.work === 'REVIEW' ? await review(path, found) : null,
    found.work === 'PROPOSAL' ? await proposals(path, found) : null,
    section('Tài liệu chứng minh', found.files.length ? table(FILES, found.files, {class: 'tq-table tq-files'}) : empty('Chưa có tệp nào.'), found.contributes ? upload(path) : null),
    found.contributes ? section('Ý kiến phối hợp', words(path)) : null,
    section('Quá trình', found.entries.length ? table(ENTRIES, found.entries, {class: 'tq-table tq-entries'}) : empty('Chưa có gì.'))
  );
}

function upload(path) {
  const {node: complaint, say, refuse} = message();
  const choice = fileChoice(ENDINGS, () => say(''));
  async function send(event) {
    event.preventDefault();
    const file = choice.file();
    if (!file) {
      return say(NOTHING);
    }
    const form = new FormData();
    form.append('file', file, file.name);
    await postForm(`${path}/files`, form).then(show).catch(refuse);
  }
  return el('form', {class: 'tq-upload', onsubmit: send, novalidate: true}, el('div', {class: 'tq-upload-row'}, choice.nodes, el('button', {class: 'tq-button tq-primary', type: 'submit'}, 'Tải lên')), complaint);
}

function words(path) {
  const text = textArea('Ý kiến, thông tin bổ sung', '', {longest: 4000});
  return deedForm({
    fields: [text],
    deed: 'Gửi ý kiến',
    check: () => text.value() || text.say('Chưa nhập nội dung.'),
    send: () => postJson(`${path}/contributions`, {text: text.value()}),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã gửi.');
    }
  });
}
