/** Adds a file to the dossier; what is wrong with it is said in place, and the server checks again. */
import {postForm} from './api.js';
import {el} from './dom.js';

const KINDS = [
  ['PROPOSAL', 'Tờ trình'],
  ['DRAFT', 'Dự thảo văn bản'],
  ['COMPARISON', 'Bảng so sánh'],
  ['SCAN', 'Bản quét'],
  ['OTHER', 'Khác']
];
const ENDINGS = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'];
const MEGABYTES = 50;
const NOTHING = 'Chưa chọn tệp.';

export function upload(dossierId, onUploaded) {
  const kind = el('select', {class: 'tq-input', 'aria-label': 'Loại tài liệu'}, KINDS.map(([value, label]) => el('option', {value}, label)));
  const name = el('span', {class: 'tq-file-name'}, NOTHING);
  const file = el('input', {class: 'tq-file', type: 'file', accept: ENDINGS.join(','), onchange: showName});
  const button = el('button', {class: 'tq-button', type: 'button', onclick: send}, 'Tải lên');
  const message = el('p', {class: 'tq-error', role: 'alert', hidden: true});

  async function send() {
    const [chosen] = file.files;
    const refusal = refusalOf(chosen);
    if (refusal) {
      return say(refusal);
    }
    say('');
    busy(true);
    try {
      await postForm(`dossiers/${encodeURIComponent(dossierId)}/files`, formOf(chosen, kind.value));
      await onUploaded();
    } catch (problem) {
      say(problem.message);
    } finally {
      busy(false);
    }
  }

  function showName() {
    name.textContent = file.files[0]?.name ?? NOTHING;
    say('');
  }

  function say(sentence) {
    message.textContent = sentence;
    message.hidden = !sentence;
  }

  function busy(sending) {
    button.disabled = sending;
    button.textContent = sending ? 'Đang tải lên…' : 'Tải lên';
  }

  return el(
    'div',
    {class: 'tq-upload'},
    el('div', {class: 'tq-upload-row'}, kind, el('label', {class: 'tq-button'}, 'Chọn tệp…', file), name, button),
    el('p', {class: 'tq-muted'}, `PDF, DOCX, XLSX, PNG, JPEG; mỗi tệp không quá ${MEGABYTES} MB.`),
    message
  );
}

function refusalOf(chosen) {
  if (!chosen) {
    return NOTHING;
  }
  if (!ENDINGS.some(ending => chosen.name.toLowerCase().endsWith(ending))) {
    return `Tệp “${chosen.name}” không phải PDF, DOCX, XLSX, PNG hoặc JPEG.`;
  }
  return chosen.size > MEGABYTES * 1048576 ? `Tệp “${chosen.name}” lớn hơn ${MEGABYTES} MB.` : null;
}

function formOf(chosen, kind) {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', chosen, chosen.name);
  return form;
}
