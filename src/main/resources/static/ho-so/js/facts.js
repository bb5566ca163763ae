/** What one must know of a dossier at first sight. */
import {badge, el, factList} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

const FACTS = [
  ['Mã hồ sơ', dossier => dossier.id],
  ['Hình thức', dossier => dossier.transferFormLabel],
  ['Văn bản đang có hiệu lực', dossier => dossier.succession?.text],
  ['Bước gần nhất', dossier => joined([dossier.stageLabel, dossier.round > 1 && `lần ${dossier.round}`])],
  ['Người giao', dossier => dossier.transferor],
  ['Cơ quan chủ trì', dossier => dossier.leadAgency],
  ['Người nhận', dossier => joined(dossier.recipients ?? [], '; ')],
  ['Hình thức văn bản', dossier => dossier.instrumentKindLabel],
  ['Trình tự', dossier => dossier.procedureLabel],
  ['Ngày có hiệu lực', dossier => when(dossier.effectiveOn)],
  ['Thời hạn ủy quyền', dossier => dossier.validUntil && `đến hết ngày ${when(dossier.validUntil)}`]
];

export function facts(dossier) {
  return el(
    'header',
    {class: 'tq-header'},
    el('h2', {class: 'tq-name'}, dossier.title, ' ', badge(dossier.statusLabel)),
    factList(FACTS.map(([label, read]) => [label, read(dossier)]))
  );
}
