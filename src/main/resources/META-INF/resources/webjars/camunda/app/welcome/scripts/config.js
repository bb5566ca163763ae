export default {
  app: {
    name: 'Trang chủ',
    vendor: 'Trao Quyền –'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/plugins/forget-drafts.js'],
  links: [
    {
      label: 'Hồ sơ của cơ quan',
      href: '../../../../ho-so/',
      description: 'Các hồ sơ đề nghị phân cấp, ủy quyền mà cơ quan tham gia'
    },
    {
      label: 'Danh mục và sổ theo dõi',
      href: '../../../../danh-muc/',
      description: 'Số liệu tổng hợp, danh mục nhiệm vụ, ai đang giữ nhiệm vụ nào, văn bản sắp hết hiệu lực'
    },
    {
      label: 'Kế hoạch triển khai',
      href: '../../../../ke-hoach/',
      description: 'Kế hoạch, đầu việc, tiến độ, rà soát văn bản và đề xuất'
    },
    {
      label: 'Cá nhân',
      href: '../../../../ca-nhan/',
      description: 'Thông báo của tôi, cách nhận thư, ghi nhận vắng mặt, người thay'
    }
  ]
};
