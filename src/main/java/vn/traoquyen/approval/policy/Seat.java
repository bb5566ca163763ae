package vn.traoquyen.approval.policy;

import java.util.Optional;
import vn.traoquyen.approval.policy.AgencyFacts.Kind;
import vn.traoquyen.approval.policy.AgencyFacts.Tier;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Party;

/** The place that a party has in the wording of the law (vị trí pháp lý): a role at an agency. */
record Seat(AgencyFacts agency, Role role) {

    /** The words with which Điều 13 and Điều 14 Luật 72/2025/QH15 name who gives and who receives. */
    enum Role {
        COUNCIL,
        COMMITTEE,
        CHAIRMAN,
        /** Cơ quan chuyên môn, tổ chức hành chính khác. */
        AGENCY,
        HEAD,
        /** Đơn vị sự nghiệp công lập. */
        UNIT,
        UNIT_HEAD,
        OFFICER,
        /** A capacity that this kind of agency cannot act in. */
        NONE
    }

    /** Empty if the party is missing or its agency is unknown, which other policies refuse. */
    static Optional<Seat> of(Party party, KnownAgencies agencies) {
        return Optional.ofNullable(party)
                .flatMap(one -> agencies.find(one.agency()))
                .map(agency -> new Seat(agency, role(agency.kind(), party.capacity())));
    }

    private static Role role(Kind kind, Capacity capacity) {
        return switch (kind) {
            case COUNCIL -> capacity == Capacity.COUNCIL ? Role.COUNCIL : Role.NONE;
            case COMMITTEE -> committeeRole(capacity);
            case COMMUNE -> capacity == Capacity.COUNCIL ? Role.COUNCIL : committeeRole(capacity);
            case DEPARTMENT, OTHER_ADMINISTRATIVE -> choose(capacity, Role.HEAD, Role.AGENCY);
            case PUBLIC_UNIT -> choose(capacity, Role.UNIT_HEAD, Role.UNIT);
        };
    }

    private static Role committeeRole(Capacity capacity) {
        return switch (capacity) {
            case COMMITTEE -> Role.COMMITTEE;
            case CHAIRMAN -> Role.CHAIRMAN;
            case OFFICER -> Role.OFFICER;
            default -> Role.NONE;
        };
    }

    private static Role choose(Capacity capacity, Role head, Role agency) {
        return switch (capacity) {
            case HEAD -> head;
            case AGENCY -> agency;
            default -> Role.NONE;
        };
    }

    Tier tier() {
        return agency.tier();
    }

    boolean isOfSameLevelUnder(Seat other) {
        return agency.isOfSameLevelUnder(other.agency);
    }

    /** As a document would name it. */
    String title() {
        return switch (role) {
            case COUNCIL -> agency.kind() == Kind.COMMUNE ? "Hội đồng nhân dân (" + agency.name() + ")" : agency.name();
            case COMMITTEE -> committee();
            case CHAIRMAN -> "Chủ tịch " + committee();
            case AGENCY, UNIT -> agency.name();
            case HEAD, UNIT_HEAD -> "người đứng đầu " + agency.name();
            case OFFICER -> "công chức thuộc " + committee();
            case NONE -> agency.name() + " (với tư cách không phù hợp)";
        };
    }

    private String committee() {
        var name = agency.name();
        var saysSo = name.startsWith("UBND") || name.startsWith("Ủy ban");
        return saysSo ? name : "Ủy ban nhân dân " + name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
