package vn.traoquyen.register;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;

/** Who may read the register (người được tra cứu): everybody who works in the province, for instruments are public. */
@Component
class Readers {

    private final CurrentOfficial officials;

    Readers(CurrentOfficial officials) {
        this.officials = officials;
    }

    void refuseOthers() {
        if (!officials.isAdministrator()) {
            officials.current();
        }
    }
}
