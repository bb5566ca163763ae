package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.PowerDetail;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.OfficeTime;

/** A power with its history as the outside sees it. */
record PowerDetailView(PowerView power, boolean listed, List<LegalBasisView> legalBases, List<EntryView> history) {

    /** @param document by which {@code /api/legal-bases/affected} knows it */
    record LegalBasisView(String document, String article, String label) {

        static LegalBasisView of(LegalBasis basis) {
            return new LegalBasisView(
                    basis.symbol() == null ? basis.name() : basis.symbol(), basis.article(), basis.label());
        }
    }

    record EntryView(
            PowerStatus status,
            String statusLabel,
            TransferForm form,
            String formLabel,
            String leadAgency,
            EntryKind kind,
            String kindLabel,
            LocalDate validOn,
            OffsetDateTime recordedAt,
            String by,
            String proposedBy,
            String reason,
            String paper,
            Rest rest) {

        static EntryView of(StatusEntry entry) {
            var change = entry.change();
            return new EntryView(
                    entry.status(),
                    entry.status().label(),
                    entry.form(),
                    entry.form().label(),
                    entry.leadAgency(),
                    entry.kind(),
                    entry.kind().label(),
                    change.validOn(),
                    change.at().atZone(OfficeTime.ZONE).toOffsetDateTime(),
                    change.by(),
                    change.proposedBy(),
                    change.reason(),
                    change.paper(),
                    change.rest());
        }
    }

    static PowerDetailView of(PowerDetail detail) {
        return new PowerDetailView(
                PowerView.of(detail.power(), detail.stage()),
                detail.isListed(),
                detail.legalBases().stream().map(LegalBasisView::of).toList(),
                detail.history().stream().map(EntryView::of).toList());
    }
}
