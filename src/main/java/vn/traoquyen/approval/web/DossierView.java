package vn.traoquyen.approval.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A dossier as the API shows it: labels as on paper, dates and moments in ISO-8601. */
record DossierView(
        String id,
        String title,
        String status,
        String statusLabel,
        String stage,
        String stageLabel,
        String transferForm,
        String transferFormLabel,
        String instrumentKind,
        String instrumentKindLabel,
        String procedure,
        String procedureLabel,
        String transferor,
        String leadAgency,
        List<String> recipients,
        List<PowerView> powers,
        LocalDate validUntil,
        LocalDate effectiveOn,
        SuccessionView succession,
        int round,
        List<EntryView> entries,
        List<OpinionView> consultation,
        List<RevisionView> revisions,
        InstrumentView instrument,
        List<DossierFileView> files,
        List<StageView> stages,
        List<String> actions) {

    /**
     * A stage that is open.
     *
     * @param due null while the clock is held
     * @param level the highest rung of the ladder reached; 0 for none
     */
    record StageView(
            String name,
            String holder,
            OffsetDateTime due,
            boolean confirmed,
            boolean overdue,
            int level,
            OffsetDateTime heldAt) {}

    /** @param text as it is read, with every predecessor */
    record SuccessionView(String kind, String kindLabel, String text, List<PredecessorView> predecessors) {}

    record PredecessorView(String instrumentId, String symbol, LocalDate issuedOn, boolean whole) {}

    record PowerView(String code, String name, String legalBasis, String conditions) {}

    /** @param actingFor in whose stead the actor did it; null where he did it for himself */
    record EntryView(
            OffsetDateTime at,
            int round,
            String deed,
            String deedLabel,
            String outcome,
            String outcomeLabel,
            String text,
            String actor,
            String position,
            String agency,
            String actingFor) {}

    record OpinionView(
            int round,
            String agency,
            String stance,
            String stanceLabel,
            String opinion,
            String response,
            String explanation,
            OffsetDateTime answeredAt) {}

    record RevisionView(int number, OffsetDateTime at, String by, List<ChangeView> changes) {}

    record ChangeView(String field, String before, String after) {}

    record InstrumentView(String symbol, LocalDate issuedOn, LocalDate effectiveOn, String url) {}

    /** One line of the list of dossiers. */
    record Line(
            String id,
            String title,
            String status,
            String statusLabel,
            String stageLabel,
            String transferFormLabel,
            String leadAgency,
            OffsetDateTime updatedAt) {}
}
