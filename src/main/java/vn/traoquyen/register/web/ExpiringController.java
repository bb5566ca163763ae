package vn.traoquyen.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.ExpiringHolding;
import vn.traoquyen.register.ExpiringSheet;
import vn.traoquyen.register.ExpiryInquiry;

/** Shows what ends soon, on a page and as a workbook (sắp hết hiệu lực). */
@RestController
@RequestMapping("/api/register")
class ExpiringController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** So long ahead nobody is surprised: a chain takes months. */
    private static final int DAYS_AHEAD = 180;

    private final ExpiryInquiry inquiry;
    private final ExpiringSheet sheet;
    private final PartyNames names;
    private final Clock clock;

    ExpiringController(ExpiryInquiry inquiry, ExpiringSheet sheet, PartyNames names, Clock clock) {
        this.inquiry = inquiry;
        this.sheet = sheet;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/expiring")
    ExpiringView expiring(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        var asked = asked(from, to);
        return ExpiringView.of(asked.from(), asked.to(), found(asked), names);
    }

    @GetMapping("/expiring.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        var asked = asked(from, to);
        var name = "sap-het-hieu-luc-" + asked.from() + "-" + asked.to() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(sheet.write(asked.from(), asked.to(), found(asked)));
    }

    private List<ExpiringHolding> found(Term asked) {
        return inquiry.expiring(asked.from(), asked.to());
    }

    private Term asked(String from, String to) {
        var first = RegisterRequest.day("from", from, LocalDate.now(clock));
        return new Term(first, RegisterRequest.day("to", to, first.plusDays(DAYS_AHEAD)));
    }

    private record Term(LocalDate from, LocalDate to) {}
}
