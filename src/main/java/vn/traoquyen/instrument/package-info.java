/**
 * Number books, the decision as a Word file, its issue and its release (văn bản, cấp số, phát hành).
 *
 * <p>The door is {@link vn.traoquyen.instrument.InstrumentService}. The layout follows Phụ lục I of Nghị định
 * 30/2020/NĐ-CP for administrative decisions and the forms of Nghị định 78/2025/NĐ-CP for normative ones.
 */
@ApplicationModule(
        displayName = "Văn bản, cấp số, phát hành",
        allowedDependencies = {"portfolio", "shared", "paper"})
package vn.traoquyen.instrument;

import org.springframework.modulith.ApplicationModule;
