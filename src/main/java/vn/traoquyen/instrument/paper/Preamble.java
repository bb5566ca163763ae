package vn.traoquyen.instrument.paper;

import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;

import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Measure;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;

/** From the title to the first article (tên loại, trích yếu, thẩm quyền, căn cứ): Phụ lục I, II.5 and II.6a. */
final class Preamble {

    private static final Face BASIS = Face.italic(14);

    private Preamble() {}

    static void print(Sheet sheet, InstrumentDraft draft) {
        var prose = sheet.prose();
        var names = new IssuerWording(draft.issuer());
        var normative = draft.kind() == NORMATIVE;

        prose.centred(Face.bold(14), "QUYẾT ĐỊNH").setSpacingBefore(Measure.pt(18));
        var subject = normative ? draft.subject() : about(draft.subject());
        prose.centred(Face.bold(14), subject);
        prose.rule(subject, 0.3, Sheet.TEXT_WIDTH);
        if (!normative) {
            var authority = prose.centred(Face.bold(14), names.authority());
            authority.setSpacingBefore(Measure.pt(8));
        }
        var bases = bases(draft);
        for (int i = 0; i < bases.size(); i++) {
            var last = i == bases.size() - 1 && !normative;
            var basis = prose.body(BASIS, bases.get(i) + (last ? "." : ";"));
            if (i == 0) {
                basis.setSpacingBefore(Measure.pt(10));
            }
        }
        if (normative) {
            prose.body(BASIS, names.transferor() + " ban hành Quyết định " + lowerFirst(draft.subject()) + ".");
        } else {
            var decides = prose.centred(Face.bold(14), "QUYẾT ĐỊNH:");
            decides.setSpacingBefore(Measure.pt(6));
            decides.setSpacingAfter(Measure.pt(10));
            decides.setKeepNext(true);
        }
    }

    private static List<String> bases(InstrumentDraft draft) {
        var bases = new ArrayList<String>();
        for (var basis : draft.legalBases()) {
            var text = Wording.withoutEnd(basis);
            bases.add(text.startsWith("Căn cứ") || text.startsWith("Thực hiện") ? text : "Căn cứ " + cited(text));
        }
        if (!draft.proposer().isEmpty()) {
            var reference = Wording.withoutEnd(draft.proposalReference());
            bases.add("Theo đề nghị của " + draft.proposer() + (reference.isEmpty() ? "" : " tại " + reference));
        }
        return bases;
    }

    /** A clause or a point is cited in small letters (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
    private static String cited(String basis) {
        return basis.startsWith("Khoản ") || basis.startsWith("Điểm ") ? lowerFirst(basis) : basis;
    }

    private static String about(String subject) {
        return subject.startsWith("Về việc") ? subject : "Về việc " + lowerFirst(subject);
    }

    private static String lowerFirst(String subject) {
        return Wording.withoutEnd(subject.substring(0, 1).toLowerCase() + subject.substring(1));
    }
}
