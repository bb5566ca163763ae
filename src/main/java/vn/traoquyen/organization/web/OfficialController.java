package vn.traoquyen.organization.web;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;

/** Tells the names behind the accounts that a page has met in a history (tên công chức), all in one call. */
@RestController
@RequestMapping("/api/officials")
class OfficialController {

    private static final int MOST = 200;

    private final Officials officials;
    private final PartyNames names;

    OfficialController(Officials officials, PartyNames names) {
        this.officials = officials;
        this.names = names;
    }

    record Line(String id, String name, String agencyName) {}

    /** Accounts that are nobody's any more are left out. */
    @GetMapping
    List<Line> byIds(@RequestParam(defaultValue = "") List<String> id) {
        return id.stream()
                .distinct()
                .limit(MOST)
                .map(officials::find)
                .flatMap(Optional::stream)
                .map(this::line)
                .toList();
    }

    private Line line(Official official) {
        return new Line(official.userId(), official.fullName(), names.agency(official.agencyCode()));
    }
}
