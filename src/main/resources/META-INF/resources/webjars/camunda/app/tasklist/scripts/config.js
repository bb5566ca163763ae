export default {
  app: {
    name: 'Việc cần xử lý',
    vendor: 'Trao Quyền –'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  disableWelcomeMessage: true,
  // A script that fails to load stops the whole application, so each is small and stands alone.
  customScripts: [
    'plugins/calendar-in-vietnamese.js',
    'plugins/full-dates.js',
    'plugins/form-dates.js',
    'plugins/form-texts.js',
    'plugins/dynamic-list-completion.js',
    'plugins/save-draft.js',
    'plugins/forget-drafts.js',
    'plugins/places-links.js',
    'plugins/dossier-tab.js',
    'plugins/deadline-tab.js'
  ],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Nhận việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Tới bộ lọc đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Tới việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Tới ô nhập đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Mở cửa sổ bắt đầu quy trình'
    }
  }
};
