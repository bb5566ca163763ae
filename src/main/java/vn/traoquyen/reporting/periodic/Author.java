package vn.traoquyen.reporting.periodic;

import vn.traoquyen.organization.Official;

/** Who did something (người thực hiện). @param userId null for the system */
public record Author(String userId, String name) {

    static final Author SYSTEM = new Author(null, "Hệ thống");

    static Author of(Official official) {
        return new Author(official.userId(), official.fullName());
    }
}
