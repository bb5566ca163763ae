/** The files of the dossier with all their versions, newest first, and the form that adds one. */
import {ownAddress} from '../../chung/js/api.js';
import {el, empty, section, table} from '../../chung/js/dom.js';
import {upload} from './upload.js';
import {joined, size, when} from '../../chung/js/words.js';

const OPENS_IN_BROWSER = /^(application\/pdf|image\/(png|jpeg))$/;

const COLUMNS = [
  {title: 'Loại', cell: ({file, latest}) => (latest ? file.kindLabel : null)},
  {title: 'Tệp', cell: ({file, latest}) => (latest ? file.name : null)},
  {title: 'Phiên bản', cell: ({version}) => el('span', {class: 'tq-nowrap'}, joined([`${version.version}`, size(version.size)], ' · '))},
  {title: 'Tải lên', cell: ({version}) => joined([when(version.uploadedAt), version.uploadedBy], ' · ')},
  {title: '', cell: ({file, version}) => links(file, version)}
];

export function files(dossier, onUploaded) {
  const rows = (dossier.files ?? []).flatMap(versionsOf);
  return section(
    'Tài liệu',
    rows.length ? table(COLUMNS, rows, {'data-tq': 'files'}) : empty('Chưa có tài liệu nào.'),
    upload(dossier.id, onUploaded)
  );
}

function versionsOf(file) {
  return [...(file.versions ?? [])]
    .sort((one, other) => other.version - one.version)
    .map((version, index) => ({file, version, latest: index === 0}));
}

/** The same file, sent for looking at instead of for keeping. */
function forView(address) {
  const view = new URL(address);
  view.searchParams.set('view', 'true');
  return view.href;
}

function links(file, version) {
  const address = ownAddress(version.url);
  if (!address) {
    return null;
  }
  const opens = OPENS_IN_BROWSER.test(version.contentType ?? '');
  return el(
    'span',
    {class: 'tq-links'},
    opens ? el('a', {href: forView(address), target: '_blank', rel: 'noopener'}, 'Mở') : null,
    el('a', {href: address, download: file.name ?? true}, 'Tải về')
  );
}
