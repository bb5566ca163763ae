/** Adds a file to the dossier; what is wrong with it is said in place, and the server checks again. */
import {postForm} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {NOTHING, fileChoice} from '../../chung/js/file-choice.js';
import {message} from '../../chung/js/message.js';

const KINDS = [
  ['PROPOSAL', 'Tờ trình'],
  ['DRAFT', 'Dự thảo văn bản'],
  ['COMPARISON', 'Bảng so sánh'],
  ['SCAN', 'Bản quét'],
  ['OTHER', 'Khác']
];
const ENDINGS = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'];
const MEGABYTES = 50;

export function upload(dossierId, onUploaded) {
  const kind = el('select', {class: 'tq-input', 'aria-label': 'Loại tài liệu'}, KINDS.map(([value, label]) => el('option', {value}, label)));
  const {node: complaint, say} = message();
  const choice = fileChoice(ENDINGS, () => say(''));
  const button = el('button', {class: 'tq-button', type: 'button', onclick: send}, 'Tải lên');

  async function send() {
    const chosen = choice.file();
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

  function busy(sending) {
    button.disabled = sending;
    button.textContent = sending ? 'Đang tải lên…' : 'Tải lên';
  }

  return el(
    'div',
    {class: 'tq-upload'},
    el('div', {class: 'tq-upload-row'}, kind, choice.nodes, button),
    el('p', {class: 'tq-muted'}, `PDF, DOCX, XLSX, PNG, JPEG; mỗi tệp không quá ${MEGABYTES} MB.`),
    complaint
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
