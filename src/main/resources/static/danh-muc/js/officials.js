/** The names of the people in a history, asked for all at once. */
import {get} from '../../chung/js/api.js';

/** Answers a name for each account, the account itself where it is nobody's. */
export async function officialNames(accounts) {
  const wanted = [...new Set(accounts.filter(Boolean))];
  const found = wanted.length ? await get(`officials?${new URLSearchParams(wanted.map(id => ['id', id]))}`).catch(() => []) : [];
  const names = new Map(found.map(({id, name, agencyName}) => [id, `${name}, ${agencyName}`]));
  return account => names.get(account) ?? account ?? '';
}
