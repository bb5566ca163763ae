package vn.traoquyen.approval.policy;

import static vn.traoquyen.approval.policy.AgencyFacts.Tier.COMMUNE;
import static vn.traoquyen.approval.policy.AgencyFacts.Tier.PROVINCE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.traoquyen.approval.policy.AgencyFacts.Tier;
import vn.traoquyen.approval.policy.Seat.Role;

/**
 * Who may delegate, and to whom (chủ thể ủy quyền): khoản 1 Điều 14 Luật 72/2025/QH15, one constant for each of its
 * clauses and tiers, with the wording of the law for the refusal.
 */
enum Delegator {
    PROVINCIAL_COMMITTEE(
            PROVINCE,
            Role.COMMITTEE,
            Set.of(Role.CHAIRMAN, Role.HEAD, Role.UNIT_HEAD),
            Set.of(Role.COMMITTEE, Role.CHAIRMAN),
            "Chủ tịch Ủy ban nhân dân tỉnh; người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác, đơn vị sự nghiệp"
                    + " công lập thuộc Ủy ban nhân dân tỉnh; Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân cấp xã"),

    /** May delegate to the chairmen below, never to the committees below. */
    PROVINCIAL_CHAIRMAN(
            PROVINCE,
            Role.CHAIRMAN,
            Set.of(Role.HEAD, Role.UNIT_HEAD),
            Set.of(Role.CHAIRMAN),
            "người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác, đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân"
                    + " tỉnh; Chủ tịch Ủy ban nhân dân cấp xã"),

    PROVINCIAL_HEAD(
            PROVINCE,
            Role.HEAD,
            Set.of(),
            Set.of(Role.COMMITTEE, Role.CHAIRMAN),
            "Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân cấp xã"),

    COMMUNAL_COMMITTEE(
            COMMUNE,
            Role.COMMITTEE,
            Set.of(Role.CHAIRMAN, Role.HEAD, Role.UNIT_HEAD),
            Set.of(),
            "Chủ tịch Ủy ban nhân dân cấp mình; người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác, đơn vị sự"
                    + " nghiệp công lập thuộc Ủy ban nhân dân cấp mình"),

    COMMUNAL_CHAIRMAN(
            COMMUNE,
            Role.CHAIRMAN,
            Set.of(Role.HEAD, Role.UNIT_HEAD, Role.OFFICER),
            Set.of(),
            "người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác, đơn vị sự nghiệp công lập, công chức thuộc Ủy"
                    + " ban nhân dân cấp mình");

    private final Tier tier;
    private final Role role;
    private final Set<Role> sameLevel;
    private final Set<Role> below;
    private final String allowed;

    Delegator(Tier tier, Role role, Set<Role> sameLevel, Set<Role> below, String allowed) {
        this.tier = tier;
        this.role = role;
        this.sameLevel = sameLevel;
        this.below = below;
        this.allowed = allowed;
    }

    static Optional<Delegator> at(Seat transferor) {
        return Stream.of(values())
                .filter(one -> one.tier == transferor.tier() && one.role == transferor.role())
                .findFirst();
    }

    boolean mayDelegate(Seat transferor, Seat recipient) {
        return tier == PROVINCE && recipient.tier() == COMMUNE
                ? below.contains(recipient.role())
                : sameLevel.contains(recipient.role()) && recipient.isOfSameLevelUnder(transferor);
    }

    String allowed() {
        return allowed;
    }
}
