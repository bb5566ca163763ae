/**
 * Difficulties (khó khăn, vướng mắc): from whoever meets one, up to whoever is competent to settle it, and the answer back
 * to everybody who has the same question.
 *
 * <p>Other rooms say where a difficulty may come from with an {@link vn.traoquyen.difficulty.OriginSource} and what it may
 * lead to with a {@link vn.traoquyen.difficulty.ChangeMaker}; what happened to it they hear as events.
 */
@ApplicationModule(
        displayName = "Khó khăn, vướng mắc",
        allowedDependencies = {
            "shared",
            "plan",
            "engine",
            "organization",
            "portfolio",
            "instrument",
            "approval",
            "register",
            "calendar",
            "paper"
        })
package vn.traoquyen.difficulty;

import org.springframework.modulith.ApplicationModule;
