/**
 * Removes the drafts that "Lưu tạm" keeps in this browser when their author logs out or somebody else logs in:
 * offices share computers. A session that merely expires keeps the draft for the same person.
 */
const DRAFT = 'camunda-form:';
const AUTHOR = 'tq-draft-author';

function forgetDrafts() {
  Object.keys(localStorage)
    .filter(key => key.startsWith(DRAFT))
    .forEach(key => localStorage.removeItem(key));
}

function watch($rootScope) {
  let loggedOut = false;

  $rootScope.$on('authentication.logout.success', () => {
    loggedOut = true;
    forgetDrafts();
  });
  // An open form saves itself once more while the page turns to the login; its turn comes before ours.
  $rootScope.$on('authentication.login.required', () => loggedOut && setTimeout(forgetDrafts));
  $rootScope.$on('authentication.changed', (event, authentication) => {
    if (!authentication) {
      return;
    }
    loggedOut = false;
    if (localStorage.getItem(AUTHOR) !== authentication.name) {
      forgetDrafts();
      localStorage.setItem(AUTHOR, authentication.name);
    }
  });
}

const app = document.querySelector('base')?.getAttribute('app-name');
if (app && window.angular) {
  window.angular.module(`cam.${app}.custom`).run(['$rootScope', watch]);
}
