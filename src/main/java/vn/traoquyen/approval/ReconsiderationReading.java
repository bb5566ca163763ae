package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.LegalBases;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.StatusEntry;

/** A question about a power in the words in which people read it (nội dung xem xét lại). */
@Component
public class ReconsiderationReading {

    private final Reconsiderations reconsiderations;
    private final Powers powers;
    private final LegalBases bases;
    private final PartyNames names;

    ReconsiderationReading(Reconsiderations reconsiderations, Powers powers, LegalBases bases, PartyNames names) {
        this.reconsiderations = reconsiderations;
        this.powers = powers;
        this.bases = bases;
        this.names = names;
    }

    /** A change of the law, as a table shows it. */
    public record ChangeLine(String basis, String kind, String title, String effectiveOn, String paper) {}

    /** A line in the history of the power. */
    public record HistoryLine(String validOn, String status, String reason, String paper, String rest) {}

    public Power power(String code) {
        return powers.find(code).orElseThrow();
    }

    public List<Fact> facts(String code) {
        var power = power(code);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Mã nhiệm vụ", power.code()));
        facts.add(new Fact("Nhiệm vụ, quyền hạn", power.name()));
        facts.add(new Fact("Căn cứ pháp lý", power.legalBasis()));
        facts.add(new Fact("Hình thức", power.form().label()));
        facts.add(new Fact("Trạng thái", power.status().label()));
        facts.add(new Fact("Cơ quan chủ trì", names.agency(power.leadAgency())));
        reconsiderations
                .open(code)
                .filter(asked -> asked.reviewOn() != null)
                .ifPresent(asked -> facts.add(new Fact("Đến ngày rà soát lại", Paper.date(asked.reviewOn()))));
        return facts;
    }

    public List<ChangeLine> changes(String code) {
        return reconsiderations.open(code).map(Reconsideration::changeIds).map(bases::changes).stream()
                .flatMap(List::stream)
                .map(change -> new ChangeLine(
                        change.basis().label(),
                        change.kind().label(),
                        change.title() + (change.summary() == null ? "" : ". " + change.summary()),
                        Paper.date(change.effectiveOn()),
                        change.paper()))
                .toList();
    }

    /** The newest first. */
    public List<HistoryLine> history(String code) {
        var history = new ArrayList<>(powers.historyOf(code));
        Collections.reverse(history);
        return history.stream().map(ReconsiderationReading::line).toList();
    }

    private static HistoryLine line(StatusEntry entry) {
        var change = entry.change();
        var rest = change.rest();
        return new HistoryLine(
                Paper.date(change.validOn()),
                entry.status().label(),
                text(change.reason()),
                text(change.paper()),
                rest == null
                        ? ""
                        : text(rest.awaited())
                                + (rest.reviewOn() == null
                                        ? ""
                                        : " (rà soát ngày " + Paper.date(rest.reviewOn()) + ")"));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
