package vn.traoquyen.portfolio;

import java.util.Collection;
import java.util.List;

/** What was built on powers outside the portfolio (hồ sơ, văn bản): each room above tells of its own. */
public interface WorkOnPowers {

    /** What the one who asks may know of, in the order of its codes. */
    List<Work> on(Collection<String> powerCodes);

    /** @param status how far it has come, as people read it */
    record Work(Kind kind, String id, String title, String status, List<String> powerCodes) {

        public Work {
            powerCodes = List.copyOf(powerCodes);
        }
    }

    enum Kind {
        DOSSIER("Hồ sơ"),
        INSTRUMENT("Văn bản");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
