/**
 * Who holds which power on which day (sổ theo dõi phân cấp, ủy quyền), and what is to happen while an instrument is in
 * force.
 */
@ApplicationModule(
        displayName = "Sổ theo dõi phân cấp, ủy quyền",
        allowedDependencies = {"shared", "engine", "organization", "portfolio", "instrument", "approval", "calendar"})
package vn.traoquyen.register;

import org.springframework.modulith.ApplicationModule;
