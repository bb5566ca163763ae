package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the law asks about an agency (cơ quan, tổ chức): its tier, its kind, and when it exists.
 *
 * @param validFrom its first day; null if it has always been there
 * @param validUntil its last day; null while it goes on
 * @param partOf code of the Ủy ban nhân dân that it belongs to; null for an agency of the province's own
 */
public record AgencyFacts(
        String code, String name, Tier tier, Kind kind, LocalDate validFrom, LocalDate validUntil, String partOf) {

    /** Level of government (cấp chính quyền). */
    public enum Tier {
        PROVINCE,
        COMMUNE
    }

    /** Kind of agency as Điều 13 and Điều 14 Luật 72/2025/QH15 tell them apart (loại cơ quan, tổ chức). */
    public enum Kind {
        /** Hội đồng nhân dân. */
        COUNCIL,
        /** Ủy ban nhân dân. */
        COMMITTEE,
        /** Cơ quan chuyên môn: a sở, or a phòng of a commune. */
        DEPARTMENT,
        /** Tổ chức hành chính khác: Ban Quản lý Khu kinh tế, for one. */
        OTHER_ADMINISTRATIVE,
        /** Đơn vị sự nghiệp công lập. */
        PUBLIC_UNIT,
        /** A xã, phường or đặc khu as one agency: its council, its committee, its chairman, its officers. */
        COMMUNE
    }

    public AgencyFacts {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(tier);
        Objects.requireNonNull(kind);
    }

    boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether this agency is the other itself, or one under it at the same level (thuộc Ủy ban nhân dân cấp mình). */
    boolean isOfSameLevelUnder(AgencyFacts other) {
        if (code.equals(other.code) || other.code.equals(partOf)) {
            return true;
        }
        return partOf == null
                && tier == Tier.PROVINCE
                && other.tier == Tier.PROVINCE
                && kind != Kind.COMMITTEE
                && kind != Kind.COUNCIL;
    }
}
