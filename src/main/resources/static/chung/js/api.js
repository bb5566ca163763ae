/** Talks to our own API; a refusal comes back as the Vietnamese sentence that the server gave. */
const ROOT = new URL('../../', import.meta.url);
const TOKEN = 'XSRF-TOKEN';

export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

export function get(path) {
  return send(path, {});
}

export function postJson(path, body) {
  return post(path, {headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
}

export function putJson(path, body) {
  return change(path, {method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
}

export function postForm(path, form) {
  return post(path, {body: form});
}

/** An address given by the server, or null where it leads out of this site. */
export function ownAddress(url) {
  if (!url) {
    return null;
  }
  const address = new URL(url, ROOT);
  return address.origin === ROOT.origin ? address.href : null;
}

export function remove(path) {
  return change(path, {method: 'DELETE'});
}

function post(path, request) {
  return change(path, {...request, method: 'POST'});
}

async function change(path, request) {
  return send(path, {...request, headers: {...request.headers, 'X-XSRF-TOKEN': await currentToken()}});
}

/** Read anew for each call: the token changes at every login. Its cookie is seen by the webapps' pages only. */
async function currentToken() {
  const seen = cookie(TOKEN);
  if (seen) {
    return seen;
  }
  const answer = await fetch(new URL('chung/token', ROOT), {credentials: 'same-origin'}).catch(() => null);
  return answer?.ok ? answer.text() : '';
}

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

async function send(path, request) {
  const headers = {
    'Accept': 'application/json, application/problem+json',
    'X-Requested-With': 'XMLHttpRequest', // asks for a sentence where a browser would show its own password box
    ...request.headers
  };
  let answer;
  try {
    answer = await fetch(new URL(`api/${path}`, ROOT), {...request, headers, credentials: 'same-origin'});
  } catch {
    throw new Refused(0, 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.');
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok) {
    throw new Refused(answer.status, body?.detail || fallback(answer.status));
  }
  return body;
}

function fallback(status) {
  switch (status) {
    case 401:
      return 'Ông/bà chưa đăng nhập hoặc phiên làm việc đã hết hạn.';
    case 403:
      return 'Ông/bà không được phép làm việc này.';
    case 404:
      return 'Không tìm thấy nội dung này, hoặc ông/bà không được xem.';
    case 413:
      return 'Tệp quá lớn: mỗi tệp không được quá 50 MB.';
    default:
      return `Máy chủ không xử lý được yêu cầu (mã ${status}). Hãy thử lại sau.`;
  }
}
