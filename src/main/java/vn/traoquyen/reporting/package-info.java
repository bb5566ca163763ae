/**
 * What the province reports of its transfers (báo cáo tình hình phân cấp, ủy quyền): the same powers counted, listed and
 * printed, as of any day; and the reports that come round, from every unit to whoever makes one of them.
 *
 * <p>The door is {@link vn.traoquyen.reporting.StatusReports}; a room that knows something for periodic reports brings a
 * {@link vn.traoquyen.reporting.ReportSource}.
 */
@ApplicationModule(
        displayName = "Báo cáo",
        allowedDependencies = {
            "shared",
            "difficulty",
            "plan",
            "engine",
            "organization",
            "calendar",
            "portfolio",
            "approval",
            "instrument",
            "paper"
        })
package vn.traoquyen.reporting;

import org.springframework.modulith.ApplicationModule;
