/** The button that keeps a form's input in this browser says so: "Lưu" alone reads as if the office had it. */
const BUTTON = "{{ 'SAVE' | translate }}";

function sayDraft($provide) {
  $provide.decorator('camTasklistFormDirective', ['$delegate', ([directive]) => {
    if (typeof directive.template === 'string') {
      directive.template = directive.template.replace(BUTTON, 'Lưu tạm');
    }
    return [directive];
  }]);
}

window.angular?.module('cam.tasklist.custom').config(['$provide', sayDraft]);
