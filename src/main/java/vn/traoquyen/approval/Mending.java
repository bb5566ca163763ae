package vn.traoquyen.approval;

import java.time.LocalDate;

/** What the drafters change in a dossier that came back (nội dung hoàn thiện); null leaves it as it is. */
public record Mending(String conditions, String legalBasisNote, LocalDate validUntil) {

    Mending withoutTerm() {
        return new Mending(conditions, legalBasisNote, null);
    }
}
