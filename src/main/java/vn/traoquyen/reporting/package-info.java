/**
 * What the province reports of its transfers (báo cáo tình hình phân cấp, ủy quyền): the same powers counted, listed and
 * printed, as of any day.
 *
 * <p>The door is {@link vn.traoquyen.reporting.StatusReports}.
 */
@ApplicationModule(
        displayName = "Báo cáo",
        allowedDependencies = {"shared", "organization", "portfolio", "instrument", "paper"})
package vn.traoquyen.reporting;

import org.springframework.modulith.ApplicationModule;
