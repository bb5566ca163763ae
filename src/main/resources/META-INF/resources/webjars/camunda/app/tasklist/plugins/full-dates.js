/** Dates of a task are written out, d/m/yyyy: an official acts on "27/11/2026 17:00", not on "in 5 days". */
const ALWAYS = -1000000; // days: dates in the past and in the future lie all beyond it

function writeDatesOut(amTimeAgoConfig) {
  amTimeAgoConfig.fullDateThreshold = ALWAYS;
  amTimeAgoConfig.fullDateThresholdUnit = 'day';
  amTimeAgoConfig.fullDateFormat = 'D/M/YYYY HH:mm';
}

window.angular?.module('cam.tasklist.custom').run(['amTimeAgoConfig', writeDatesOut]);
