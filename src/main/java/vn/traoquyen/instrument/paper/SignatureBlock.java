package vn.traoquyen.instrument.paper;

import static vn.traoquyen.instrument.IssuerCapacity.COMMITTEE;

import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.SigningCapacity;

/** Who signs, and to whom it goes (quyền hạn, chức vụ, họ tên; nơi nhận): Phụ lục I, II.7 and II.9. */
final class SignatureBlock {

    private static final int ROOM_FOR_SIGNATURE = Measure.pt(72);

    private SignatureBlock() {}

    static void print(Sheet sheet, InstrumentDraft draft) {
        var grid = sheet.grid(1, 8, 8.5).withoutLines();

        var receivers = Prose.in(grid.cell(0, 0));
        receivers.left(Face.boldItalic(12), "Nơi nhận:");
        receivers(draft).forEach(line -> receivers.left(Face.upright(11), line));

        var signature = Prose.in(grid.cell(0, 1));
        offices(draft).forEach(line -> signature.centred(Face.bold(14), line));
        signature.centred(Face.bold(14), draft.signature().fullName()).setSpacingBefore(ROOM_FOR_SIGNATURE);
    }

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
        offices.add(IssuerWording.upper(draft.signature().positionTitle()));
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
