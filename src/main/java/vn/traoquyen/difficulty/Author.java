package vn.traoquyen.difficulty;

import vn.traoquyen.organization.Behalf;
import vn.traoquyen.organization.Official;

/**
 * The person as he was on that day, and the agency for which he spoke (người xử lý).
 *
 * @param behalf in whose stead; null in his own work
 */
public record Author(String userId, String name, String title, String agency, Behalf behalf) {

    static Author of(Official official, Behalf behalf) {
        return new Author(official.userId(), official.fullName(), official.title(), official.agencyCode(), behalf);
    }

    /** The name, also in whose stead. */
    public String signature() {
        return behalf == null ? name : name + ", " + behalf.words();
    }
}
