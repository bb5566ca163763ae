/** One list that was entered: what came of it. */
import {get} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';
import {heading} from './heading.js';
import {importCounts} from './import-counts.js';
import {importDifferences} from './import-differences.js';
import {importProblems} from './import-problems.js';

export async function importOne(search, {id}) {
  const entry = await get(`portfolio/imports/${encodeURIComponent(id)}`);
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/nhap-danh-muc'}, '‹ Nhập danh mục')),
    heading(`Lần nhập ngày ${when(entry.at)}`, joined([entry.by, entry.fileName], ' · ')),
    importCounts(entry),
    importProblems(entry),
    importDifferences(entry)
  );
}
