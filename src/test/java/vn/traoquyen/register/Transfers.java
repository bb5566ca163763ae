package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierPower;
import vn.traoquyen.approval.PowersHandedOver;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransfersImported;

/** Transfers as the chain and the lists tell of them. */
public final class Transfers {

    public static final Party CHAIRMAN = Party.parse("ubnd-tinh:CHAIRMAN");
    public static final Party COMMITTEE = Party.parse("ubnd-tinh:COMMITTEE");
    public static final Party HEALTH = Party.parse("so-y-te:HEAD");
    public static final Party COMMUNES = Party.parse("cap-xa:COMMITTEE");

    private Transfers() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The Chairman delegates to the head of the health department. */
    public static ReportedTransfer delegated(String power, String symbol, String from, String until) {
        return reported(power, TransferForm.DELEGATION, CHAIRMAN, List.of(HEALTH), symbol, from, until);
    }

    public static ReportedTransfer reported(
            String power,
            TransferForm form,
            Party transferor,
            List<Party> recipients,
            String symbol,
            String from,
            String until) {
        return new ReportedTransfer(
                power,
                "Nhiệm vụ " + power,
                "Điều 1",
                form,
                transferor,
                recipients,
                new IssuedUnder(symbol, day(from), day(from), until == null ? null : day(until)));
    }

    public static TransfersImported list(long importId, ReportedTransfer... transfers) {
        return new TransfersImported(importId, List.of(transfers), "cv.so-noi-vu");
    }

    /** The chain's delegation by the Chairman; the instrument is the dossier's. */
    public static PowersHandedOver handedOver(String dossier, String from, String until, String... powers) {
        return handedOver(dossier, CHAIRMAN, List.of(HEALTH), from, until, powers);
    }

    public static PowersHandedOver handedOver(
            String dossier, Party transferor, List<Party> recipients, String from, String until, String... powers) {
        return new PowersHandedOver(
                DossierId.of(dossier),
                dossier,
                until == null ? TransferForm.DECENTRALIZATION : TransferForm.DELEGATION,
                transferor,
                recipients,
                Stream.of(powers)
                        .map(code -> new DossierPower(code, "Nhiệm vụ " + code, "Điều 1"))
                        .toList(),
                "Báo cáo hằng quý",
                day(from),
                until == null ? null : day(until),
                null);
    }
}
