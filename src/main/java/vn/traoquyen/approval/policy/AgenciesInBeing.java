package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.traoquyen.shared.Refusal;

/** Every agency exists, today and on the day of effect (cơ quan đang hoạt động). */
record AgenciesInBeing(KnownAgencies agencies) implements TransferPolicy {

    static final LegalRule RULE = LegalRule.goodOrder(
            "Cơ quan giao, cơ quan nhận đang hoạt động vào ngày đề nghị và ngày văn bản có hiệu lực");

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        proposal.parties()
                .map(party -> party.agency())
                .distinct()
                .forEach(code -> agencies.find(code)
                        .ifPresentOrElse(
                                agency -> check(agency, proposal, refuse),
                                () -> refuse.accept(new Refusal("approval.agencyUnknown", Map.of("agency", code)))));
    }

    private static void check(AgencyFacts agency, TransferProposal proposal, Consumer<Refusal> refuse) {
        Stream.of(proposal.today(), proposal.effectiveOn())
                .filter(Objects::nonNull)
                .filter(day -> !agency.existsOn(day))
                .findFirst()
                .map(day -> refusal(agency, day))
                .ifPresent(refuse);
    }

    private static Refusal refusal(AgencyFacts agency, LocalDate day) {
        var from = agency.validFrom();
        if (from != null && day.isBefore(from)) {
            return new Refusal(
                    "approval.agencyNotYetInBeing",
                    Map.of("agency", agency.name(), "day", Day.written(day), "validFrom", Day.written(from)));
        }
        return new Refusal(
                "approval.agencyNoLongerInBeing",
                Map.of(
                        "agency", agency.name(),
                        "day", Day.written(day),
                        "validUntil", Day.written(agency.validUntil())));
    }
}
