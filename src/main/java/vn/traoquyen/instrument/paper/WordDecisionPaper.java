package vn.traoquyen.instrument.paper;

import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.DecisionPaper;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.Stamp;

/** A decision as a Word file (quyết định dạng .docx), part after part in the order of the page. */
@Component
class WordDecisionPaper implements DecisionPaper {

    @Override
    public byte[] print(InstrumentDraft draft, Stamp stamp) {
        var sheet = new Sheet(draft.subject(), draft.issuer().agencyName());
        Letterhead.print(sheet, draft, stamp);
        Preamble.print(sheet, draft);
        Articles.print(sheet, draft);
        SignatureBlock.print(sheet, draft);
        PowerAnnex.print(sheet, draft, stamp);
        return sheet.toBytes();
    }
}
