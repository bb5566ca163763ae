/**
 * Keeps "Hoàn thành" usable in a form with a dynamic list. Tasklist 7.24 takes the list's empty error objects for
 * errors and disables the button although no field shows one; submitting checks the fields again in any case.
 */
const FORM = '[cam-tasklist-form]';
const LIST = '.fjs-form-field-dynamiclist, .fjs-repeat-row-container, .fjs-repeat-render-footer';
const SHOWN_ERROR = '.fjs-form-field-error';

function release(form) {
  if (!form.querySelector(LIST) || form.querySelector(SHOWN_ERROR)) {
    return;
  }
  const scope = window.angular?.element(form).isolateScope?.();
  if (scope?.$invalid && scope.$loaded && !scope.tasklistForm?.$error) {
    scope.$evalAsync(() => {
      scope.$invalid = false;
      scope.onFormValidation?.(false);
    });
  }
}

let waiting = false;

new MutationObserver(() => {
  if (!waiting) {
    waiting = true;
    setTimeout(() => {
      waiting = false;
      document.querySelectorAll(FORM).forEach(release);
    });
  }
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['disabled']
});
