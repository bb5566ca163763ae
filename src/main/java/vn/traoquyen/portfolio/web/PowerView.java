package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStage;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;

/** A power as the outside sees it, its choices with their Vietnamese labels. */
record PowerView(
        String code,
        String name,
        String field,
        String legalBasis,
        TransferForm form,
        String formLabel,
        String transferor,
        String recipient,
        String leadAgency,
        List<String> coordinating,
        LocalDate dueOn,
        PowerStatus status,
        String statusLabel,
        String instrumentSymbol,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate validUntil,
        String note,
        String dossier,
        String stage,
        String stageLabel) {

    /** @param at null unless an open dossier carries the power */
    static PowerView of(Power power, PowerStage at) {
        return new PowerView(
                power.code(),
                power.name(),
                power.field(),
                power.legalBasis(),
                power.form(),
                power.form().label(),
                power.transferor(),
                power.recipient(),
                power.leadAgency(),
                power.coordinating(),
                power.dueOn(),
                power.status(),
                power.status().label(),
                power.instrumentSymbol(),
                power.issuedOn(),
                power.effectiveOn(),
                power.validUntil(),
                power.note(),
                at == null ? null : at.dossier(),
                at == null ? null : at.stage(),
                at == null ? null : at.stageLabel());
    }
}
