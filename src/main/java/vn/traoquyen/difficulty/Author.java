package vn.traoquyen.difficulty;

import vn.traoquyen.organization.Official;

/** The person as he was on that day, and the agency for which he spoke (người xử lý). */
public record Author(String userId, String name, String title, String agency) {

    static Author of(Official official) {
        return new Author(official.userId(), official.fullName(), official.title(), official.agencyCode());
    }
}
