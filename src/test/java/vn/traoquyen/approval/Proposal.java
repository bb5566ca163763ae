package vn.traoquyen.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dossier of a test proposes. Where it names no power of the portfolio it proposes a new one, so that tests do
 * not stand in each other's way.
 */
record Proposal(
        String lead,
        String form,
        String transferor,
        List<String> recipients,
        List<String> powers,
        boolean normative,
        Map<String, Object> more) {

    /** Ủy quyền of the Chairman to the head of the agency that proposes it. */
    static Proposal delegation() {
        return new Proposal(
                "so-y-te", "DELEGATION", "ubnd-tinh:CHAIRMAN", List.of("so-y-te:HEAD"), List.of(), false, Map.of());
    }

    /** Phân cấp of the provincial committee to one commune. */
    static Proposal decentralization() {
        return new Proposal(
                "so-y-te",
                "DECENTRALIZATION",
                "ubnd-tinh:COMMITTEE",
                List.of("xa-06040:COMMITTEE"),
                List.of(),
                false,
                Map.of());
    }

    Proposal ledBy(String agency) {
        return new Proposal(agency, form, transferor, recipients, powers, normative, more);
    }

    Proposal from(String transferor) {
        return new Proposal(lead, form, transferor, recipients, powers, normative, more);
    }

    Proposal to(String... recipients) {
        return new Proposal(lead, form, transferor, List.of(recipients), powers, normative, more);
    }

    Proposal of(String... powers) {
        return new Proposal(lead, form, transferor, recipients, List.of(powers), normative, more);
    }

    /** In normative form by choice. */
    Proposal inNormativeForm() {
        return new Proposal(lead, form, transferor, recipients, powers, true, more);
    }

    Proposal with(String field, Object value) {
        var more = new HashMap<>(this.more);
        more.put(field, value);
        return new Proposal(lead, form, transferor, recipients, powers, normative, more);
    }

    /** Leaves a field empty that is filled in otherwise. */
    Proposal without(String field) {
        return with(field, null);
    }
}
