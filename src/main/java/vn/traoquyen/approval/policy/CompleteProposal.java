package vn.traoquyen.approval.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.traoquyen.organization.Party;
import vn.traoquyen.shared.Refusal;

/** A proposal says who hands what to whom, and each but once (đề nghị đầy đủ, không trùng lặp). */
record CompleteProposal(KnownAgencies agencies) implements TransferPolicy {

    static final LegalRule RULE = LegalRule.goodOrder(
            "Nêu rõ hình thức, bên giao, bên nhận, nhiệm vụ; không trùng lặp; bên giao không đồng thời là bên nhận");

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.form() == null) {
            refuse.accept(new Refusal("approval.formMissing"));
        }
        if (proposal.transferor() == null) {
            refuse.accept(new Refusal("approval.transferorMissing"));
        }
        checkRecipients(proposal, refuse);
        checkPowers(proposal, refuse);
    }

    private void checkRecipients(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.recipients().isEmpty()) {
            refuse.accept(new Refusal("approval.recipientsMissing"));
        }
        for (var recipient : repeated(proposal.recipients())) {
            refuse.accept(new Refusal("approval.recipientRepeated", Map.of("recipient", title(recipient))));
        }
        if (proposal.transferor() != null && proposal.recipients().contains(proposal.transferor())) {
            refuse.accept(
                    new Refusal("approval.recipientIsTransferor", Map.of("recipient", title(proposal.transferor()))));
        }
    }

    private static void checkPowers(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.powers().isEmpty()) {
            refuse.accept(new Refusal("approval.powersMissing"));
        }
        var codes = proposal.powers().stream().map(PowerFacts::code).toList();
        for (var code : repeated(codes)) {
            refuse.accept(new Refusal("approval.powerRepeated", Map.of("power", code)));
        }
    }

    private static <T> Set<T> repeated(Collection<T> all) {
        var seen = new HashSet<T>();
        var repeated = new LinkedHashSet<T>();
        all.stream().filter(one -> !seen.add(one)).forEach(repeated::add);
        return repeated;
    }

    private String title(Party party) {
        return Seat.of(party, agencies).map(Seat::title).orElse(party.code());
    }
}
