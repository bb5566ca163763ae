export default {
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/plugins/forget-drafts.js']
};
