/** Where one can go from every page, in groups: what stands in the bar, and in the Tasklist's. */
const ROOT = new URL('../../', import.meta.url);
const PORTFOLIO = new URL('danh-muc/', ROOT).href;

const at = folder => new URL(`${folder}/`, ROOT).href;

export const SIGN_IN = new URL('camunda/app/tasklist/', ROOT).href;
export const FIRST = `${PORTFOLIO}#/tong-hop`;

/** {@code isFor} hides a place from those who can do nothing there. */
export const GROUPS = [
  {label: 'Việc cần xử lý', places: [{name: 'tasks', label: 'Việc cần xử lý', href: SIGN_IN}]},
  {
    label: 'Hồ sơ',
    places: [
      {name: 'dossiers', label: 'Hồ sơ', href: at('ho-so')},
      {name: 'deadlines', label: 'Thời hạn', href: at('thoi-han')}
    ]
  },
  {
    label: 'Phân cấp, ủy quyền',
    places: [
      {name: 'figures', label: 'Tổng hợp', href: FIRST},
      {name: 'powers', label: 'Danh mục', href: `${PORTFOLIO}#/nhiem-vu`},
      {name: 'register', label: 'Sổ theo dõi', href: `${PORTFOLIO}#/so-theo-doi`},
      {name: 'expiring', label: 'Sắp hết hiệu lực', href: `${PORTFOLIO}#/sap-het-hieu-luc`},
      {name: 'bases', label: 'Căn cứ pháp lý', href: `${PORTFOLIO}#/can-cu-phap-ly`},
      {name: 'imports', label: 'Nhập danh mục', href: `${PORTFOLIO}#/nhap-danh-muc`, isFor: me => me?.keepsPortfolio}
    ]
  },
  {
    label: 'Kế hoạch, báo cáo',
    places: [
      {name: 'plans', label: 'Kế hoạch', href: at('ke-hoach')},
      {name: 'reports', label: 'Báo cáo định kỳ', href: at('bao-cao')},
      {name: 'difficulties', label: 'Khó khăn, vướng mắc', href: at('vuong-mac')}
    ]
  },
  {label: 'Lịch làm việc', places: [{name: 'calendar', label: 'Lịch làm việc', href: at('lich')}]},
  {label: 'Cá nhân', places: [{name: 'personal', label: 'Cá nhân', href: at('ca-nhan')}]}
];

/** The groups with the places that are for the one who is signed in. */
export function groupsFor(me) {
  return GROUPS.map(group => ({...group, places: group.places.filter(({isFor}) => !isFor || isFor(me))})).filter(
    ({places}) => places.length
  );
}
