/** The file and how it is to be read; what was found stands below, and goes away when file or choices become others. */
import {withSearch} from '../../chung/js/address.js';
import {ownAddress, postForm} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {NOTHING, fileChoice} from '../../chung/js/file-choice.js';
import {message} from '../../chung/js/message.js';
import {importDone} from './import-done.js';
import {importFound} from './import-found.js';
import {importOptions} from './import-options.js';
import {working} from './working.js';

const ENDINGS = ['.xlsx'];

export function importForm(onEntered) {
  const {node: complaint, say, refuse} = message();
  const choice = fileChoice(ENDINGS, forget);
  const options = importOptions(forget);
  const result = el('div', {'aria-live': 'polite'});
  const check = el('button', {class: 'tq-button tq-primary', type: 'submit'}, 'Kiểm tra thử');

  function forget() {
    say('');
    result.replaceChildren();
  }

  async function run(mode, show) {
    const file = choice.file();
    const chosen = options.read();
    if (!chosen) {
      return;
    }
    if (!file) {
      return say(NOTHING);
    }
    forget();
    check.disabled = true;
    const stop = working(result, mode === 'commit' ? 'Đang ghi vào danh mục…' : 'Đang kiểm tra tệp…');
    try {
      const form = new FormData();
      form.append('file', file, file.name);
      result.replaceChildren(show(await postForm(withSearch('portfolio/imports', {mode, ...chosen}), form)));
    } catch (refusal) {
      result.replaceChildren();
      refuse(refusal);
    } finally {
      stop();
      check.disabled = false;
    }
  }

  function dryRun(event) {
    event.preventDefault();
    run('dry-run', found => importFound(found, options.read()?.partial, () => run('commit', importDone).then(onEntered)));
  }

  const template = el('a', {href: ownAddress('api/portfolio/template.xlsx'), download: true}, 'Tải tệp mẫu (Excel)');
  return el(
    'form',
    {class: 'tq-deed', onsubmit: dryRun, novalidate: true},
    el('div', {class: 'tq-upload-row'}, choice.nodes, template),
    options.node,
    complaint,
    el('div', {class: 'tq-upload-row'}, check),
    result
  );
}
