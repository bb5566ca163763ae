package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/**
 * What a dossier is opened with (thông tin lập hồ sơ) where its powers are already known: they are listed, or their
 * instrument is in force.
 *
 * @param leadAgency code of the agency that will draft and propose
 * @param transferor null while nobody has said
 * @param validUntil null where it is left to the drafters, and where there is no term
 * @param succession the instruments that the new one succeeds; null where there are none
 */
public record Opening(
        String title,
        TransferForm form,
        String leadAgency,
        Party transferor,
        List<Party> recipients,
        List<String> powerCodes,
        LocalDate validUntil,
        String conditions,
        Succession succession,
        String reason) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REASON = 4000;

    public Opening {
        title = title == null ? "" : title.strip();
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        powerCodes = powerCodes == null
                ? List.of()
                : powerCodes.stream().distinct().sorted().toList();
        validUntil =
                form == TransferForm.DELEGATION && (succession == null || !succession.isEnding()) ? validUntil : null;
    }

    Opening ledBy(String agency) {
        return new Opening(
                title, form, agency, transferor, recipients, powerCodes, validUntil, conditions, succession, reason);
    }

    /** Refuses what no dossier can begin with. */
    void check() {
        if (form == null) {
            throw new Refusal("approval.formMissing");
        }
        refuseLength("approval.openingTitle", title, LONGEST_TITLE);
        refuseLength("approval.openingReason", reason == null ? "" : reason.strip(), LONGEST_REASON);
        if (powerCodes.isEmpty()) {
            throw new Refusal("approval.openingWithoutPower");
        }
        if (succession != null) {
            checkSuccession();
        }
    }

    private void checkSuccession() {
        if (succession.predecessors().isEmpty() || transferor == null || recipients.isEmpty()) {
            throw new Refusal(
                    "approval.predecessorMissing",
                    Map.of("kind", succession.kind().label()));
        }
        if (succession.kind() == SuccessionKind.EXTEND && form == TransferForm.DECENTRALIZATION) {
            throw new Refusal("approval.nothingToExtend");
        }
    }

    private static void refuseLength(String key, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw new Refusal(key, Map.of("longest", longest, "length", text.length()));
        }
    }
}
