/**
 * Pages under Nghị định 30/2020/NĐ-CP as Word files (thể thức văn bản): the sheet, its letters, its letterhead, its tables
 * and its signature. What stands in a decision or a report is said by the room that issues it.
 */
@ApplicationModule(displayName = "Thể thức văn bản", allowedDependencies = "shared")
package vn.traoquyen.paper;

import org.springframework.modulith.ApplicationModule;
