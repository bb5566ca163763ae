package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan as it stands on paper (nội dung kế hoạch).
 *
 * @param id chosen by whoever wrote the file; null for a plan that is entered by hand
 * @param province code of the province whose plan it is; null for this province
 * @param number null for a draft: it is given at issuance
 * @param issuedWords the date as the paper has it, where it names no day
 * @param coordinator code of the agency that watches over it and sets the dates that it leaves open
 * @param difficultiesTo code of the agency to which difficulties are reported
 */
public record PlanContent(
        String id,
        String province,
        PlanKind kind,
        String title,
        String issuer,
        String signer,
        String signerOffice,
        String symbol,
        Integer number,
        LocalDate issuedOn,
        String issuedWords,
        List<String> legalBases,
        String coordinator,
        String coordinatorWords,
        String difficultiesTo,
        String difficultyWords,
        List<PlanStream> streams,
        List<PlanItem> items,
        List<ReportDuty> reports) {

    public PlanContent {
        kind = kind == null ? PlanKind.PLAN : kind;
        legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
        streams = streams == null ? List.of() : List.copyOf(streams);
        items = items == null ? List.of() : List.copyOf(items);
        reports = reports == null ? List.of() : List.copyOf(reports);
    }

    /** Whether the agency has issued it or co-ordinates it, as a whole or in a stream. */
    public boolean isLedBy(String agency) {
        return agency.equals(issuer)
                || agency.equals(coordinator)
                || streams.stream().anyMatch(stream -> stream.consolidator().equals(agency));
    }

    public PlanStream stream(String code) {
        return streams.stream()
                .filter(stream -> stream.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
