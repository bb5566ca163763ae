package vn.traoquyen.instrument;

import java.time.LocalDate;
import vn.traoquyen.portfolio.TransferForm;

/** An instrument has got its number and date (văn bản đã ban hành); published within the issuing transaction. */
public record InstrumentIssued(
        String dossierId,
        InstrumentKind kind,
        TransferForm form,
        String symbol,
        String subject,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate validUntil) {}
