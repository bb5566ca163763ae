/**
 * The powers that a province counts, each with its status and where that came from (danh mục nhiệm vụ).
 *
 * <p>Ask {@link vn.traoquyen.portfolio.Powers} what there is; {@link vn.traoquyen.portfolio.PortfolioService} is
 * everything that can happen to it.
 */
@ApplicationModule(
        displayName = "Danh mục nhiệm vụ",
        allowedDependencies = {"shared", "organization", "file"})
package vn.traoquyen.portfolio;

import org.springframework.modulith.ApplicationModule;
