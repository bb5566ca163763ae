package vn.traoquyen.instrument.paper;

import java.util.Locale;
import vn.traoquyen.instrument.Drafts;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.instrument.IssuerCapacity;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Signature;
import vn.traoquyen.instrument.SigningCapacity;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.portfolio.TransferForm;

/** The Chairman's delegations that succeed others. */
final class SuccessorDrafts {

    private SuccessorDrafts() {}

    static InstrumentDraft of(SuccessionKind kind, Predecessor... predecessors) {
        return Drafts.draft(
                        "ke-tiep-" + kind.name().toLowerCase(Locale.ROOT),
                        InstrumentKind.ADMINISTRATIVE,
                        TransferForm.DELEGATION,
                        Drafts.province(IssuerCapacity.CHAIRMAN),
                        3)
                .with(new Signature(SigningCapacity.IN_PERSON, "Chủ tịch", "Nguyễn Thị Minh Hà"))
                .subject(kind.label() + " việc ủy quyền một số nhiệm vụ, quyền hạn trong lĩnh vực y tế")
                .validUntil(kind == SuccessionKind.END ? null : Drafts.LAST_DAY)
                .succeeding(kind, predecessors)
                .build();
    }
}
