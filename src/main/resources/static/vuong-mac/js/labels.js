/** What the kinds of difficulties are called, and how each looks. */
export const STATUSES = {
  OPEN: ['Đang giải quyết', null],
  RETURNED: ['Chờ làm rõ', 'waiting'],
  AT_MINISTRY: ['Chờ trung ương trả lời', 'waiting'],
  ANSWERED: ['Đã trả lời', 'good'],
  MERGED: ['Đã gộp', 'ended'],
  WITHDRAWN: ['Đã rút', 'ended']
};

export const STREAMS = [
  ['TRANSFER', 'Phân cấp, ủy quyền'],
  ['LEGAL_DOCUMENTS', 'Xây dựng, rà soát văn bản quy phạm pháp luật'],
  ['ORGANIZATION', 'Tổ chức bộ máy, phân định thẩm quyền'],
  ['PROCEDURES', 'Thủ tục hành chính'],
  ['RESOURCES', 'Nhân lực, kinh phí, cơ sở vật chất'],
  ['OTHER', 'Lĩnh vực khác']
];

export const URGENCIES = [
  ['NORMAL', 'Thường'],
  ['URGENT', 'Khẩn'],
  ['FLASH', 'Hỏa tốc']
];

export const ORIGINS = [
  ['', 'Không gắn với hồ sơ, văn bản nào'],
  ['DOSSIER', 'Hồ sơ đề nghị (mã hồ sơ)'],
  ['INSTRUMENT', 'Văn bản đang có hiệu lực (số, ký hiệu)'],
  ['HOLDING', 'Dòng trong sổ theo dõi (số dòng)'],
  ['PLAN_ITEM', 'Đầu việc của kế hoạch (mã đầu việc)']
];
