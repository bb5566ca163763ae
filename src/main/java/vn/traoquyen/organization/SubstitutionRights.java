package vn.traoquyen.organization;

import org.springframework.stereotype.Component;

/** Who enters and ends an absence (quyền ghi nhận vắng mặt): oneself, one's head, the administrator. */
@Component
public class SubstitutionRights {

    private final CurrentOfficial current;
    private final Agencies agencies;
    private final Officials officials;

    SubstitutionRights(CurrentOfficial current, Agencies agencies, Officials officials) {
        this.current = current;
        this.agencies = agencies;
        this.officials = officials;
    }

    public boolean maySpeakFor(Official absent) {
        return current.isAdministrator()
                || current.find()
                        .filter(asker -> asker.userId().equals(absent.userId()) || isHeadOf(asker, absent))
                        .isPresent();
    }

    /** The head of the same agency or of one above; a head answers to the first head of his agency. */
    private boolean isHeadOf(Official asker, Official absent) {
        if (asker.position() != Position.HEAD) {
            return false;
        }
        if (asker.agencyCode().equals(absent.agencyCode())) {
            return absent.position() != Position.HEAD || isFirst(asker);
        }
        return isAbove(asker.agencyCode(), absent.agencyCode());
    }

    private boolean isFirst(Official head) {
        return officials
                .membersOf(head.agencyCode(), Position.HEAD)
                .get(0)
                .userId()
                .equals(head.userId());
    }

    private boolean isAbove(String agency, String unit) {
        var lower = agencies.byCode(unit);
        return lower.isUnit() && (lower.parent().equals(agency) || isAbove(agency, lower.parent()));
    }
}
