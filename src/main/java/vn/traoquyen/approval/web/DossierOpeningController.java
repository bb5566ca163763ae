package vn.traoquyen.approval.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.approval.DossierInquiry;
import vn.traoquyen.approval.DossierOpening;
import vn.traoquyen.approval.Opening;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/** Opens a dossier for listed powers over HTTP, at the agency of whoever asks (lập hồ sơ từ danh mục). */
@RestController
@RequestMapping("/api/dossiers")
class DossierOpeningController {

    private final DossierOpening opening;
    private final DossierInquiry inquiry;
    private final DossierViews views;

    DossierOpeningController(DossierOpening opening, DossierInquiry inquiry, DossierViews views) {
        this.opening = opening;
        this.inquiry = inquiry;
        this.views = views;
    }

    /** @param transferor a party's code, as {@code ubnd-tinh:CHAIRMAN}; null or blank while nobody has said */
    record Wish(
            String title, String form, List<String> powers, String reason, String transferor, List<String> recipients) {

        Opening opening() {
            return new Opening(
                    title, transferForm(), null, party(transferor), parties(), powers, null, null, null, reason);
        }

        private TransferForm transferForm() {
            return Stream.of(TransferForm.values())
                    .filter(one -> one.name().equals(form))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("approval.formUnknown", Map.of("value", form == null ? "" : form)));
        }

        private List<Party> parties() {
            return recipients == null
                    ? List.of()
                    : recipients.stream().map(Party::parse).toList();
        }

        private static Party party(String code) {
            return code == null || code.isBlank() ? null : Party.parse(code);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DossierView open(@RequestBody Wish wish) {
        return views.view(inquiry.whole(opening.openOwn(wish.opening()).id()));
    }
}
