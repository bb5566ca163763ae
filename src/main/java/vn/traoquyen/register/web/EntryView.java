package vn.traoquyen.register.web;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.HoldingEnd;
import vn.traoquyen.register.RegisterInquiry.Entry;

/** A line of the register as the outside sees it, parties by name and choices with their Vietnamese labels. */
record EntryView(
        long id,
        String powerCode,
        String powerName,
        TransferForm form,
        String formLabel,
        String transferor,
        List<String> holders,
        InstrumentView instrument,
        String clause,
        Integer annexRow,
        String conditions,
        LocalDate from,
        LocalDate until,
        LocalDate endedOn,
        HoldingEnd end,
        String endLabel,
        String endPaper) {

    static EntryView of(Entry entry, PartyNames names) {
        var holding = entry.holding();
        return new EntryView(
                holding.id(),
                holding.powerCode(),
                holding.powerName(),
                holding.form(),
                holding.form().label(),
                names.of(holding.transferor()),
                names.of(holding.holders()),
                InstrumentView.of(entry.instrument()),
                holding.clause(),
                holding.annexRow(),
                holding.conditions(),
                holding.from(),
                holding.validUntil(),
                holding.endedOn(),
                holding.end(),
                holding.end() == null ? null : holding.end().label(),
                holding.endPaper());
    }
}
