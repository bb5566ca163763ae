/** "Thông báo của tôi": what one was told, newest first; what is not read yet stands out and can be marked as read. */
import {get, ownAddress, postJson} from '../../chung/js/api.js';
import {badge, el, empty} from '../../chung/js/dom.js';
import {message} from '../../chung/js/message.js';
import {pages} from '../../chung/js/pages.js';
import {show} from '../../chung/js/shown.js';
import {joined, number, when} from '../../chung/js/words.js';

const SIZE = 20;
const URGENT = 2;

export async function notices(me, search) {
  const page = Number(search.get('page')) || 0;
  const unread = search.get('unread') === 'true';
  const found = await get(`notices?${new URLSearchParams({page, size: SIZE, unread})}`);
  const complaint = message();

  async function mark(read) {
    try {
      await postJson('notices/read', read);
      await show();
    } catch (problem) {
      complaint.refuse(problem);
    }
  }

  return el(
    'div',
    {},
    el('h2', {class: 'tq-name'}, 'Thông báo của tôi'),
    el(
      'div',
      {class: 'tq-notice-bar'},
      el('a', {class: 'tq-button', href: addressOf({unread: false, page: 0}), 'aria-current': unread ? null : 'true'}, 'Tất cả'),
      el('a', {class: 'tq-button', href: addressOf({unread: true, page: 0}), 'aria-current': unread ? 'true' : null}, `Chưa đọc (${number(found.unread)})`),
      found.unread ? el('button', {class: 'tq-button', type: 'button', onclick: () => mark({all: true})}, 'Đánh dấu đã đọc tất cả') : null
    ),
    complaint.node,
    found.items.length
      ? el('ol', {class: 'tq-notices'}, found.items.map(item => notice(item, () => mark({ids: [item.id]}))))
      : empty(unread ? 'Không có thông báo chưa đọc.' : 'Chưa có thông báo nào.'),
    pages(found, 'thông báo', target => addressOf({unread, page: target}))
  );
}

function addressOf({unread, page}) {
  return `#/thong-bao?${new URLSearchParams({unread, page})}`;
}

function notice(item, markRead) {
  const address = ownAddress(item.link);
  return el(
    'li',
    {class: item.readAt ? 'tq-notice' : 'tq-notice tq-unread'},
    el(
      'div',
      {class: 'tq-notice-head'},
      address ? el('a', {href: address, onclick: () => item.readAt || markRead()}, item.subject) : el('strong', {}, item.subject),
      item.level >= URGENT ? badge(`Mức ${item.level}`, 'late') : null,
      item.readAt ? null : el('button', {class: 'tq-button', type: 'button', onclick: markRead}, 'Đã đọc')
    ),
    el('div', {class: 'tq-text'}, item.text),
    el('div', {class: 'tq-muted'}, joined([when(item.at), item.about, item.due && `hạn ${when(item.due)}`, item.because, sending(item.letter)], ' · '))
  );
}

export function sending(letter) {
  return letter ? joined([letter.label, when(letter.sentAt)], ' ') : null;
}
