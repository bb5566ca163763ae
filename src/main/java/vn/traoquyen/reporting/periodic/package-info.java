/**
 * Reports that come round (báo cáo định kỳ): who reports to whom and when, period after period. Plain Java; nobody but the
 * reporting room comes in here.
 */
package vn.traoquyen.reporting.periodic;
