/** A date more than a day away is written out: an official acts on 20/11/2026, not on "3 days ago". */
function writeDatesOut(amTimeAgoConfig) {
  amTimeAgoConfig.fullDateThreshold = 1;
  amTimeAgoConfig.fullDateThresholdUnit = 'day';
  amTimeAgoConfig.fullDateFormat = 'D/M/YYYY HH:mm';
}

window.angular?.module('cam.tasklist.custom').run(['amTimeAgoConfig', writeDatesOut]);
