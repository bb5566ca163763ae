package vn.traoquyen.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;

/** Where letters go and how their recipients are addressed (địa chỉ nhận thư). */
@Component
public class Addresses {

    private final Officials officials;
    private final Agencies agencies;
    private final PartyNames names;

    Addresses(Officials officials, Agencies agencies, PartyNames names) {
        this.officials = officials;
        this.agencies = agencies;
        this.names = names;
    }

    /** Empty for whoever has no mailbox. */
    public Optional<String> of(Recipient recipient) {
        var address =
                switch (recipient.kind()) {
                    case PERSON -> officials.find(recipient.code()).map(Official::email);
                    case UNIT -> agencies.find(recipient.code()).map(Agency::mailbox);
                    case ADMINISTRATORS -> Optional.<String>empty();
                };
        return address.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** "Nông Thị Lan, Chuyên viên, Sở Y tế". */
    public String nameOf(Recipient recipient) {
        return switch (recipient.kind()) {
            case PERSON -> officials.find(recipient.code()).map(this::name).orElse(recipient.code());
            case UNIT -> names.agency(recipient.code());
            case ADMINISTRATORS -> "Quản trị hệ thống";
        };
    }

    private String name(Official official) {
        var agency = names.agency(official.agencyCode());
        var person = official.fullName() + ", " + official.title();
        return person.endsWith(agency) ? person : person + ", " + agency;
    }
}
