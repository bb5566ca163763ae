package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.shared.Refusal;

/**
 * A normative document takes effect ten days after its signing at the earliest, unless made by the shortened procedure
 * with a reason (thời điểm có hiệu lực): Điều 53 Luật 64/2025/QH15. No document takes effect before it is signed.
 */
record EffectOfInstrument() implements TransferPolicy {

    static final int DAYS = 10;

    static final LegalRule RULE = LegalRule.confirmed(
            "Văn bản quy phạm pháp luật có hiệu lực không sớm hơn 10 ngày kể từ ngày ký, trừ trường hợp rút gọn",
            "Điều 53" + LegalRule.LEGAL_INSTRUMENTS);
    static final LegalRule SIGNED_FIRST = LegalRule.goodOrder("Văn bản không có hiệu lực trước ngày ký");

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE, SIGNED_FIRST);
    }

    /** The day of effect where nobody has chosen one: the first that the law allows. */
    static LocalDate earliest(TransferProposal proposal, LocalDate signedOn) {
        var atOnce = proposal.isShortened() && proposal.givesReasonForProcedure();
        return proposal.isNormative() && !atOnce ? signedOn.plusDays(DAYS) : signedOn;
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        var effectiveOn = proposal.effectiveOn();
        if (effectiveOn == null || proposal.form() == null) {
            return;
        }
        var signedOn = proposal.today();
        var earliest = earliest(proposal, signedOn);
        if (effectiveOn.isBefore(signedOn)) {
            refuse.accept(new Refusal(
                    "approval.effectBeforeSigning",
                    Map.of("effectiveOn", Day.written(effectiveOn), "signedOn", Day.written(signedOn))));
        } else if (effectiveOn.isBefore(earliest)) {
            refuse.accept(new Refusal(
                    "approval.effectTooEarly",
                    Map.of(
                            "effectiveOn", Day.written(effectiveOn),
                            "signedOn", Day.written(signedOn),
                            "days", DAYS,
                            "earliest", Day.written(earliest),
                            "article", RULE.citation())));
        }
    }
}
