package vn.traoquyen.instrument.paper;

import static vn.traoquyen.instrument.IssuerCapacity.COMMITTEE;

import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.SigningCapacity;
import vn.traoquyen.paper.Wording;

/** Who signs, and to whom it goes (quyền hạn, chức vụ, họ tên; nơi nhận): Phụ lục I, II.7 and II.9. */
final class SignatureBlock {

    private SignatureBlock() {}

    static List<String> offices(InstrumentDraft draft) {
        var names = new IssuerWording(draft.issuer());
        var capacity = draft.signature().capacity();
        var offices = new ArrayList<String>();
        if (draft.issuer().capacity() == COMMITTEE) {
            offices.add(SigningCapacity.TM.abbreviation() + " ỦY BAN NHÂN DÂN");
        }
        switch (capacity) {
            case KT, TL, TUQ -> offices.add(capacity.abbreviation() + " " + names.head());
            case IN_PERSON, TM -> {}
        }
        offices.add(Wording.upper(draft.signature().positionTitle()));
        return offices;
    }

    static List<String> receivers(InstrumentDraft draft) {
        var receivers = new ArrayList<String>();
        receivers.add("- Như Điều 4;");
        draft.sentTo().stream()
                .map(place -> place.replaceFirst("^[-–\\s]+", ""))
                .map(Wording::withoutEnd)
                .filter(place -> !place.equals("Như Điều 4") && !place.startsWith("Lưu:"))
                .forEach(place -> receivers.add("- " + place + ";"));
        receivers.add("- Lưu: VT" + (draft.draftingUnit().isEmpty() ? "" : ", " + draft.draftingUnit()) + ".");
        return receivers;
    }
}
