/** The page "Hồ sơ của cơ quan": a list of dossiers, or one of them, as the address says. */
import {get} from '../../chung/js/api.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {loadMe} from '../../chung/js/me.js';
import {show, showAsAddressed} from '../../chung/js/shown.js';
import {actions} from './actions.js';
import {dossierList} from './dossier-list.js';
import {dossierView} from './dossier-view.js';

const HERE = 'dossiers';
let lastList = '#/';

function contentOf(address) {
  if (address && !address.startsWith('?')) {
    return oneDossier(decodeURIComponent(address));
  }
  lastList = location.hash || '#/';
  const search = new URLSearchParams(address.slice(1));
  return dossierList({q: search.get('q') ?? '', status: search.get('status') ?? '', page: Number(search.get('page')) || 0});
}

async function oneDossier(id) {
  const dossier = await get(`dossiers/${encodeURIComponent(id)}`);
  return el('div', {}, backToList(), actions(dossier, show), dossierView(dossier, show), raiseDifficulty(id));
}

function raiseDifficulty(id) {
  const search = new URLSearchParams({originKind: 'DOSSIER', originReference: id});
  return el('p', {}, el('a', {href: `../vuong-mac/#/phan-anh?${search}`}, 'Phản ánh khó khăn, vướng mắc về hồ sơ này ›'));
}

function backToList() {
  return el('p', {}, el('a', {href: lastList}, '‹ Danh sách hồ sơ'));
}

bar(HERE);
loadMe().then(me => bar(HERE, me));
showAsAddressed(contentOf, backToList);
