package vn.traoquyen.instrument.paper;

import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.DecisionPaper;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.Stamp;
import vn.traoquyen.paper.Foot;
import vn.traoquyen.paper.Letterhead;
import vn.traoquyen.paper.Sheet;

/** A decision as a Word file (quyết định dạng .docx), part after part in the order of the page. */
@Component
class WordDecisionPaper implements DecisionPaper {

    @Override
    public byte[] print(InstrumentDraft draft, Stamp stamp) {
        var sheet = new Sheet(draft.subject(), draft.issuer().agencyName());
        letterhead(draft, stamp).print(sheet);
        Preamble.print(sheet, draft);
        Articles.print(sheet, draft);
        foot(draft).print(sheet);
        PowerAnnex.print(sheet, draft, stamp);
        return sheet.toBytes();
    }

    private static Letterhead letterhead(InstrumentDraft draft, Stamp stamp) {
        var names = new IssuerWording(draft.issuer());
        return new Letterhead(
                names.superior(),
                names.letterhead(draft.kind()),
                stamp.symbol(),
                draft.issuer().placeName() + ", " + stamp.date());
    }

    private static Foot foot(InstrumentDraft draft) {
        return new Foot(
                SignatureBlock.receivers(draft),
                SignatureBlock.offices(draft),
                draft.signature().fullName());
    }
}
