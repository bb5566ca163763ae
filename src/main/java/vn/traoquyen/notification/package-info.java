/**
 * What people are told (thông báo, thư, bản tin sáng). It listens to the events of the other rooms, writes a notice in
 * their transaction and has letters carried afterwards; nobody asks it to decide.
 */
@ApplicationModule(
        displayName = "Thông báo, thư, bản tin",
        allowedDependencies = {
            "shared",
            "reporting",
            "plan",
            "difficulty",
            "engine",
            "organization",
            "calendar",
            "deadline",
            "portfolio",
            "instrument",
            "approval",
            "register"
        })
package vn.traoquyen.notification;

import org.springframework.modulith.ApplicationModule;
