package vn.traoquyen.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.DossierAccess;
import vn.traoquyen.shared.Refusal;

/** What somebody was told, for himself and for those who may see the dossier (tra cứu thông báo). */
@Service
@Transactional
public class NoticeInquiry {

    static final int LARGEST_PAGE = 200;
    private static final int MOST_AT_ONCE = 1000;

    private final Notices notices;
    private final Audience audience;
    private final Addresses addresses;
    private final DossierAccess dossiers;
    private final Clock clock;

    NoticeInquiry(Notices notices, Audience audience, Addresses addresses, DossierAccess dossiers, Clock clock) {
        this.notices = notices;
        this.audience = audience;
        this.addresses = addresses;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Newest first. */
    public Notices.Page mine(boolean unreadOnly, int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new Refusal("notification.pageOutOfRange", Map.of("largest", LARGEST_PAGE));
        }
        return notices.of(me(), unreadOnly, page, size);
    }

    /** Somebody else's notices are passed over in silence. */
    public void read(Collection<Long> ids) {
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            throw new Refusal("notification.noticesNotNamed", Map.of("most", MOST_AT_ONCE));
        }
        notices.read(me(), ids, clock.instant());
    }

    public void readAll() {
        notices.readAll(me(), clock.instant());
    }

    /** Who was told what about this dossier, when and by which rule. */
    public List<Notice> ofDossier(String dossierId) {
        dossiers.mayRead(dossierId);
        return notices.about(dossierId);
    }

    public String nameOf(Recipient recipient) {
        return addresses.nameOf(recipient);
    }

    private List<Recipient> me() {
        var mine = audience.mine();
        if (mine.isEmpty()) {
            throw new Refusal("organization.forbidden.noOfficial");
        }
        return mine;
    }
}
